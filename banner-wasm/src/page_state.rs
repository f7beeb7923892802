//! What a page needs of a program without an operating system: a place for the visit, a buffer for texts, memory, and
//! an end for what cannot happen. The standard library would bring its formatting of panics into every page, half as
//! large again as the banner.

use crate::{CAPACITY, visit::Visit};
use core::cell::UnsafeCell;

/// The visit of this page.
pub(crate) static VISIT: PageState<Option<Visit>> = PageState(UnsafeCell::new(None));

/// Texts that go in and out.
pub(crate) static TEXT: PageState<[u8; CAPACITY]> = PageState(UnsafeCell::new([0; CAPACITY]));

/// A value that only the page's one thread touches.
pub(crate) struct PageState<T>(UnsafeCell<T>);

#[expect(
    unsafe_code,
    reason = "a page's script has one thread; there is nobody to share with"
)]
unsafe impl<T> Sync for PageState<T> {}

impl<T> PageState<T> {
    /// Gives the value to a function that never reaches the same place again.
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut T) -> R) -> R {
        #[expect(
            unsafe_code,
            reason = "one thread, and the functions given here touch no other page state of the same kind"
        )]
        let value = unsafe { &mut *self.0.get() };
        act(value)
    }

    pub(crate) fn address(&self) -> usize {
        self.0.get() as usize
    }
}

/// A page shows one banner and makes a few hundred bytes per act, so nothing is given back.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
#[expect(
    unsafe_code,
    reason = "the promise that only one thread allocates, which holds without threads"
)]
static ALLOCATOR: lol_alloc::AssumeSingleThreaded<lol_alloc::LeakingAllocator> =
    unsafe { lol_alloc::AssumeSingleThreaded::new(lol_alloc::LeakingAllocator::new()) };

/// Traps. The page catches it, and what was not granted stays shut.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
