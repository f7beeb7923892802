//! What can be set about the embedded engine. Where the folder is comes with the call that opens it.

/// Settings of the embedded engine; [`EmbeddedSettings::new`] has the defaults.
#[derive(Debug, Clone)]
pub struct EmbeddedSettings {
    /// The clock: milliseconds since 1970. Entries are stamped with it; nothing is ordered by it.
    pub clock: fn() -> u64,
    /// A segment that has grown past this many bytes is followed by a new one. Default 64 MiB.
    pub segment_bytes: u64,
    /// How many writes may wait before the next is refused. Default 4,096.
    pub queue: usize,
    /// How many writes share one `fdatasync` at most. Default 512.
    pub group: u16,
    /// The index's cache in bytes. Default 64 MiB.
    pub cache_bytes: u64,
    /// Writes are refused while fewer bytes than this are free. Default 1 GiB; 0 switches it off.
    pub min_free_bytes: u64,
    /// Writes are refused while a smaller share of the disk than this is free. Default 5; 0 switches it off.
    pub min_free_percent: u8,
    /// A journal up to this size is read and checked whole at every start; of a larger one only as many of its
    /// newest segments as fit, at least two. Default 4 GiB. `sluis store verify` always reads all of it.
    pub check_at_open_bytes: u64,
}

impl EmbeddedSettings {
    /// The defaults, with this clock.
    #[must_use]
    pub const fn new(clock: fn() -> u64) -> Self {
        Self {
            clock,
            segment_bytes: 64 << 20,
            queue: 4_096,
            group: 512,
            cache_bytes: 64 << 20,
            min_free_bytes: 1 << 30,
            min_free_percent: 5,
            check_at_open_bytes: 4 << 30,
        }
    }
}
