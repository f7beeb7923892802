//! From the tree of a script to values: literals, and names of this file that are set once to literals. Texts that are added up,
//! and the `!0` and `void 0` of minified files, are literals too. All else would have to be run, and is not.

use super::{
    MigrateError,
    escape::unescape,
    script::{Script, line, unwrapped},
    value::{Node, Object, Unread, Value},
};
use tree_sitter::Node as Tree;

/// Objects and lists within each other.
const MAX_DEPTH: usize = 48;
/// Values of one configuration, with those of its constants each time that they are named.
const MAX_NODES: usize = 100_000;

pub(super) struct Reading<'s, 't> {
    script: &'s Script<'t>,
    depth: usize,
    nodes: usize,
    /// Names that are being looked up: one within itself stands for nothing.
    following: Vec<String>,
}

impl<'s, 't> Reading<'s, 't> {
    pub(super) const fn new(script: &'s Script<'t>) -> Self {
        Self {
            script,
            depth: 0,
            nodes: 0,
            following: Vec::new(),
        }
    }

    pub(super) fn node(&mut self, tree: Tree<'t>) -> Result<Node, MigrateError> {
        let tree = unwrapped(tree);
        let line = line(tree);
        self.depth += 1;
        self.nodes += 1;
        if self.depth > MAX_DEPTH || self.nodes > MAX_NODES {
            return Err(MigrateError::TooDeep { line });
        }
        let value = self.value(tree)?;
        self.depth -= 1;
        Ok(Node { line, value })
    }

    fn value(&mut self, tree: Tree<'t>) -> Result<Value, MigrateError> {
        Ok(match tree.kind() {
            "string" | "template_string" => self.text(tree),
            "number" => self.number(tree),
            "true" => Value::Flag(true),
            "false" => Value::Flag(false),
            "null" | "undefined" => Value::Nothing,
            "regex" => tree
                .child_by_field_name("pattern")
                .map_or(Value::Unread(Unread::Computed), |pattern| {
                    Value::Pattern(self.written(pattern).to_owned())
                }),
            "array" => self.array(tree)?,
            "object" => Value::Object(self.object(tree)?),
            "unary_expression" => self.unary(tree)?,
            "binary_expression" => self.sum(tree)?,
            "identifier" | "member_expression" => self.named(&self.script.path(tree))?,
            "arrow_function" | "function_expression" | "generator_function" | "class" => {
                Value::Unread(Unread::Function)
            }
            _ => Value::Unread(Unread::Computed),
        })
    }

    fn array(&mut self, tree: Tree<'t>) -> Result<Value, MigrateError> {
        let mut list = Vec::new();
        let mut cursor = tree.walk();
        for child in tree.named_children(&mut cursor).filter(not_comment) {
            if child.kind() != "spread_element" {
                list.push(self.node(child)?);
                continue;
            }
            match self.spread(child)? {
                Node {
                    value: Value::List(spread),
                    ..
                } => list.extend(spread),
                other => list.push(Node {
                    value: Value::Unread(Unread::Spread),
                    ..other
                }),
            }
        }
        Ok(Value::List(list))
    }

    fn object(&mut self, tree: Tree<'t>) -> Result<Object, MigrateError> {
        let mut object = Object::default();
        let mut cursor = tree.walk();
        for child in tree.named_children(&mut cursor).filter(not_comment) {
            let unread = |value| Node {
                line: line(child),
                value: Value::Unread(value),
            };
            match child.kind() {
                "pair" => {
                    let (key, value) = (
                        child.child_by_field_name("key"),
                        child.child_by_field_name("value"),
                    );
                    let key = key.and_then(|key| self.key(key));
                    let node = match value {
                        Some(value) => self.node(value)?,
                        None => unread(Unread::Computed),
                    };
                    let known = key.is_some();
                    let node = if known {
                        node
                    } else {
                        unread(Unread::Computed)
                    };
                    object.entries.push((key, node));
                }
                "method_definition" => {
                    let name = child.child_by_field_name("name");
                    let key = name.and_then(|name| self.key(name));
                    object.entries.push((key, unread(Unread::Function)));
                }
                "shorthand_property_identifier" => {
                    let name = self.written(child).to_owned();
                    let value = self.named(&name)?;
                    object.entries.push((
                        Some(name),
                        Node {
                            line: line(child),
                            value,
                        },
                    ));
                }
                _ => match self.spread(child)? {
                    Node {
                        value: Value::Object(spread),
                        ..
                    } => object.entries.extend(spread.entries),
                    other => object.entries.push((
                        None,
                        Node {
                            value: Value::Unread(Unread::Spread),
                            ..other
                        },
                    )),
                },
            }
        }
        Ok(object)
    }

    fn spread(&mut self, tree: Tree<'t>) -> Result<Node, MigrateError> {
        match tree.named_child(0) {
            Some(inner) => self.node(inner),
            None => Ok(Node {
                line: line(tree),
                value: Value::Unread(Unread::Spread),
            }),
        }
    }

    fn key(&self, tree: Tree<'t>) -> Option<String> {
        match tree.kind() {
            "string" => match self.text(tree) {
                Value::Text(text) => Some(text),
                _ => None,
            },
            "property_identifier" | "number" => Some(self.written(tree).to_owned()),
            _ => None,
        }
    }

    /// What a name stands for, where the file says it once.
    fn named(&mut self, name: &str) -> Result<Value, MigrateError> {
        let set = self.script.names.get(name).map_or(&[][..], Vec::as_slice);
        let [tree] = set else {
            return Ok(Value::Unread(Unread::Computed));
        };
        if self.following.iter().any(|other| other == name) {
            return Ok(Value::Unread(Unread::Computed));
        }
        self.following.push(name.to_owned());
        let node = self.node(*tree)?;
        self.following.pop();
        Ok(node.value)
    }

    fn unary(&mut self, tree: Tree<'t>) -> Result<Value, MigrateError> {
        let operator = tree
            .child_by_field_name("operator")
            .map_or("", |tree| tree.kind());
        let Some(argument) = tree.child_by_field_name("argument") else {
            return Ok(Value::Unread(Unread::Computed));
        };
        let argument = self.node(argument)?.value;
        Ok(match (operator, argument) {
            ("!", Value::Number(number)) => Value::Flag(number == 0.0),
            ("!", Value::Flag(flag)) => Value::Flag(!flag),
            ("-", Value::Number(number)) => Value::Number(-number),
            ("void", Value::Number(_)) => Value::Nothing,
            _ => Value::Unread(Unread::Computed),
        })
    }

    /// `'a' + 'b'`. The left side goes down without recursion: long sums are many levels deep.
    fn sum(&mut self, tree: Tree<'t>) -> Result<Value, MigrateError> {
        let mut parts = Vec::new();
        let mut at = tree;
        while at.kind() == "binary_expression" {
            let field = |name| at.child_by_field_name(name);
            let (Some(left), Some(right)) = (field("left"), field("right")) else {
                break;
            };
            if field("operator").is_none_or(|operator| operator.kind() != "+") {
                return Ok(Value::Unread(Unread::Computed));
            }
            parts.push(right);
            at = unwrapped(left);
        }
        parts.push(at);
        let mut sum = String::new();
        for part in parts.into_iter().rev() {
            match self.node(part)?.value {
                Value::Text(text) => sum.push_str(&text),
                _ => return Ok(Value::Unread(Unread::Computed)),
            }
        }
        Ok(Value::Text(sum))
    }

    fn number(&self, tree: Tree<'t>) -> Value {
        let written = self.written(tree).replace('_', "");
        let number = written
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite());
        number.map_or(Value::Unread(Unread::Computed), Value::Number)
    }

    /// A text between quotes or backticks; one with `${...}` in it is computed.
    fn text(&self, tree: Tree<'t>) -> Value {
        let mut units: Vec<u16> = Vec::new();
        let mut cursor = tree.walk();
        let mut at = tree.start_byte() + 1;
        let between = |from, to| self.script.text.get(from..to).unwrap_or_default();
        for child in tree.named_children(&mut cursor) {
            match child.kind() {
                "template_substitution" => return Value::Unread(Unread::Computed),
                "escape_sequence" => {
                    units.extend(between(at, child.start_byte()).encode_utf16());
                    unescape(self.written(child), &mut units);
                    at = child.end_byte();
                }
                _ => {}
            }
        }
        units.extend(between(at, tree.end_byte() - 1).encode_utf16());
        Value::Text(String::from_utf16_lossy(&units))
    }

    fn written(&self, tree: Tree<'_>) -> &'t str {
        self.script.text.get(tree.byte_range()).unwrap_or_default()
    }
}

fn not_comment(tree: &Tree<'_>) -> bool {
    !tree.kind().contains("comment")
}
