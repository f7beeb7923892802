//! What a page needs of a program without an operating system: one place for the visit, memory, and an end for what
//! cannot happen. The standard library would bring its formatting of panics into every page, half as large again as
//! the banner.

use crate::visit::Visit;
use core::cell::UnsafeCell;

/// The visit of this page.
pub(crate) static VISIT: PageState = PageState(UnsafeCell::new(None));

/// A value that only the page's one thread touches.
pub(crate) struct PageState(UnsafeCell<Option<Visit>>);

#[expect(
    unsafe_code,
    reason = "a page's script has one thread; there is nobody to share with"
)]
unsafe impl Sync for PageState {}

impl PageState {
    /// Gives the visit to a function that never calls back into the page.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut Option<Visit>) -> T) -> T {
        #[expect(
            unsafe_code,
            reason = "one thread, and no function given here reaches this place again: the exports do not call each other inside"
        )]
        let visit = unsafe { &mut *self.0.get() };
        act(visit)
    }
}

/// A page shows one banner and makes a few hundred bytes of text per act, so nothing is given back.
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
