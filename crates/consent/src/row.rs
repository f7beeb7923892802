//! A short list without memory of its own: up to `N` values in place. The browser's copy of the rules then needs no
//! allocator, which would weigh as much as the rules.

use core::{
    fmt,
    ops::{Deref, DerefMut},
};

/// Up to `N` values (255 at most), in order.
#[derive(Clone, Copy)]
pub struct Row<T, const N: usize> {
    len: u8,
    values: [T; N],
}

impl<T: Copy + Default, const N: usize> Default for Row<T, N> {
    fn default() -> Self {
        Self {
            len: 0,
            values: [T::default(); N],
        }
    }
}

impl<T, const N: usize> Row<T, N> {
    /// Adds a value; `None` when the row is full, and then nothing changed.
    pub fn push(&mut self, value: T) -> Option<()> {
        let place = self.values.get_mut(usize::from(self.len))?;
        self.len = self.len.checked_add(1)?;
        *place = value;
        Some(())
    }
}

impl<T, const N: usize> Deref for Row<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.values.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl<T, const N: usize> DerefMut for Row<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.values
            .get_mut(..usize::from(self.len))
            .unwrap_or_default()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a Row<T, N> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What does not fit is left out: a purpose or service that the rules lack is denied.
impl<T: Copy + Default, const N: usize> FromIterator<T> for Row<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut row = Self::default();
        for value in values {
            if row.push(value).is_none() {
                break;
            }
        }
        row
    }
}

impl<T: PartialEq, const N: usize> PartialEq for Row<T, N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq, const N: usize> Eq for Row<T, N> {}

impl<T: fmt::Debug, const N: usize> fmt::Debug for Row<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Row;

    #[test]
    fn a_full_row_takes_no_more() {
        let mut row: Row<u8, 2> = [1, 2, 3].into_iter().collect();
        assert_eq!(&*row, [1, 2]);
        assert_eq!(row.push(4), None);
        assert_eq!(row.iter().sum::<u8>(), 3);
    }
}
