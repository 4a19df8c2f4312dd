//! Numbers that look random and are the same on every run.

/// Numbers that look random (xorshift).
pub struct Random(u64);

impl Random {
    /// Numbers that depend on a seed and a name.
    pub fn new(seed: u64, name: &str) -> Random {
        // FNV-1a: what is made for one schema does not depend on the others.
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        let bytes = seed.to_le_bytes().into_iter().chain(name.bytes());
        Random(bytes.fold(0xcbf2_9ce4_8422_2325, hash).max(1))
    }

    /// A number less than `bound`; 0 if there is none.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }

    /// Whether something happens that does so once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }
}
