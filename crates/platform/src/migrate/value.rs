//! What a script says as it stands there: texts, numbers, lists, objects, each with its line. What would have to be run to
//! be known is [`Value::Unread`].

use std::fmt;

/// A value and the line where it begins, counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
    Flag(bool),
    /// `null` or `undefined`.
    Nothing,
    List(Vec<Node>),
    Object(Object),
    /// A regular expression, without its slashes and flags.
    Pattern(String),
    Unread(Unread),
}

/// Why a value is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    Function,
    Computed,
    Spread,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Function => "a function",
            Self::Computed => "a computed value",
            Self::Spread => "spread from what is not in this file",
        })
    }
}

/// Its entries in the order of the file; of two with one key the last counts. A spread that is not known has no key.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Object {
    pub(super) entries: Vec<(Option<String>, Node)>,
}

impl Object {
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        let mut from_the_end = self.entries.iter().rev();
        let (_, node) = from_the_end.find(|(known, _)| known.as_deref() == Some(key))?;
        Some(node)
    }

    /// The value under a path of keys.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Node> {
        let (last, before) = path.split_last()?;
        let object = before
            .iter()
            .try_fold(self, |object, key| object.get(key)?.object())?;
        object.get(last)
    }

    /// Each key once, in the order in which keys came.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.entries
            .iter()
            .enumerate()
            .filter_map(|(at, (key, _))| {
                let key = key.as_deref()?;
                let mut before = self.entries[..at].iter();
                let is_first = !before.any(|(other, _)| other.as_deref() == Some(key));
                Some((key, self.get(key)?)).filter(|_| is_first)
            })
    }

    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    pub(super) fn is(&self, key: &str, flag: bool) -> bool {
        matches!(self.get(key), Some(Node { value: Value::Flag(value), .. }) if *value == flag)
    }
}

impl Node {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// A list's elements, or the one value itself.
    pub(super) fn each(&self) -> &[Node] {
        self.list().unwrap_or(std::slice::from_ref(self))
    }

    /// In a few words, for notes.
    pub(super) fn words(&self) -> String {
        match &self.value {
            Value::Text(text) => format!("\"{text}\""),
            Value::Number(number) => number.to_string(),
            Value::Flag(flag) => flag.to_string(),
            Value::Nothing => "nothing".to_owned(),
            Value::List(list) => format!("a list of {}", list.len()),
            Value::Object(_) => "an object".to_owned(),
            Value::Pattern(pattern) => format!("/{pattern}/"),
            Value::Unread(unread) => unread.to_string(),
        }
    }
}
