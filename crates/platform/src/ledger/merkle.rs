//! The Merkle tree over a ledger's entries (RFC 6962: SHA-256, leaves and nodes told apart by their first byte). Only
//! its right edge is kept, so that it grows by an entry in constant memory. A leaf is the hash of an entry.

use sha2::{Digest, Sha256};
use store::LedgerHash;

type Node = [u8; 32];

/// The roots of the complete subtrees, largest first: as many as `size` has bits that are set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    roots: Vec<Node>,
}

impl Frontier {
    /// Takes up a kept edge; `None` when it cannot belong to a tree of this size.
    #[must_use]
    pub fn kept(size: u64, roots: Vec<Node>) -> Option<Self> {
        let fits = usize::try_from(size.count_ones()).is_ok_and(|count| count == roots.len());
        fits.then_some(Self { size, roots })
    }

    /// How many entries the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The roots of the complete subtrees, largest first.
    #[must_use]
    pub fn roots(&self) -> &[Node] {
        &self.roots
    }

    /// Adds the next entry.
    pub fn push(&mut self, entry: LedgerHash) {
        let mut node: Node = Sha256::new_with_prefix([0])
            .chain_update(entry.0)
            .finalize()
            .into();
        // Each set bit at the end of the size is a subtree as large as the one that is being carried.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                node = parent(&left, &node);
            }
        }
        self.roots.push(node);
        self.size += 1;
    }

    /// The root; of an empty tree the hash of nothing.
    #[must_use]
    pub fn root(&self) -> Node {
        let mut rest = self.roots.iter().rev();
        let Some(last) = rest.next() else {
            return Sha256::digest([]).into();
        };
        rest.fold(*last, |right, left| parent(left, &right))
    }
}

fn parent(left: &Node, right: &Node) -> Node {
    Sha256::new_with_prefix([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::{Frontier, LedgerHash};
    use ct_merkle::mem_backed_tree::MemoryBackedTree;
    use sha2::Sha256;

    #[test]
    fn the_root_is_that_of_another_implementation_at_every_size() {
        let mut oracle = MemoryBackedTree::<Sha256, Vec<u8>>::new();
        let mut frontier = Frontier::default();
        for number in 0..300_u32 {
            let hash = *blake3::hash(&number.to_le_bytes()).as_bytes();
            oracle.push(hash.to_vec());
            frontier.push(LedgerHash(hash));
            let expected: [u8; 32] = (*oracle.root().as_bytes()).into();
            assert_eq!(frontier.root(), expected, "size {}", number + 1);
            let kept = Frontier::kept(frontier.size(), frontier.roots().to_vec());
            assert_eq!(kept, Some(frontier.clone()));
        }
    }

    #[test]
    fn an_edge_of_another_size_is_not_taken_up() {
        assert_eq!(Frontier::kept(3, vec![[0; 32]]), None);
        assert_eq!(Frontier::kept(0, Vec::new()), Some(Frontier::default()));
    }
}
