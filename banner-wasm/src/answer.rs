//! The answer to a call, written into the buffer. What does not fit is left out, so that a caller reads less, never
//! something else.

/// Bytes in the buffer.
#[derive(Debug)]
pub(crate) struct Answer<'a> {
    buffer: &'a mut [u8],
    len: usize,
}

impl<'a> Answer<'a> {
    pub(crate) fn new(buffer: &'a mut [u8]) -> Self {
        Self { buffer, len: 0 }
    }

    pub(crate) fn push(&mut self, byte: u8) {
        if let Some(place) = self.buffer.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    pub(crate) fn push_flag(&mut self, flag: bool) {
        self.push(b'0' + u8::from(flag));
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }
}
