//! Scales that begin at zero and end at a round number.

/// A scale from zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::admin) struct Scale {
    /// Its upper end; never zero.
    pub(in crate::admin) top: f64,
    /// From one line to the next.
    pub(in crate::admin) step: f64,
}

impl Scale {
    /// For whole numbers up to `most`.
    pub(in crate::admin) fn of_counts(most: u64) -> Self {
        let scale = Self::round(precise(most));
        if scale.step >= 1.0 {
            return scale;
        }
        Self {
            top: scale.top.ceil().max(1.0),
            step: 1.0,
        }
    }

    /// For shares up to `most`, never beyond all of it.
    pub(in crate::admin) fn of_shares(most: f64) -> Self {
        let most = most.clamp(0.01, 1.0);
        let scale = Self::round(most);
        if scale.top > 1.0 {
            Self {
                top: 1.0,
                step: 0.25,
            }
        } else {
            scale
        }
    }

    /// Steps of 1, 2 or 5 times a power of ten, four or five of them.
    fn round(most: f64) -> Self {
        let most = if most > 0.0 { most } else { 1.0 };
        let raw = most / 4.0;
        let power = 10f64.powf(raw.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0]
            .map(|one| one * power)
            .into_iter()
            .find(|step| *step >= raw * (1.0 - 1e-9))
            .unwrap_or(power * 10.0);
        let top = step * (most / step * (1.0 - 1e-9)).ceil();
        Self { top, step }
    }

    /// The values of its lines, zero first.
    pub(in crate::admin) fn ticks(self) -> Vec<f64> {
        let count = (self.top / self.step).round();
        let mut ticks = Vec::new();
        let mut place = 0.0;
        while place <= count {
            ticks.push(place * self.step);
            place += 1.0;
        }
        ticks
    }

    /// How far up a value is, from 0 to 1.
    pub(in crate::admin) fn share(self, value: f64) -> f64 {
        (value / self.top).clamp(0.0, 1.0)
    }
}

/// A count as a number for drawing; above 2^53 the last digits are lost, which no drawing shows.
pub(in crate::admin) const fn precise(count: u64) -> f64 {
    count as f64
}
