//! A script as a tree, and the places in it where a configuration may stand: what is called with it, what it is assigned to,
//! what is exported. Nothing is run; where something stands within the script does not matter.

use super::{MigrateError, literal::Reading, value::Node};
use std::collections::BTreeMap;
use tree_sitter::{Node as Tree, Parser};

/// A call, or an assignment, or something exported.
pub(super) struct Place<'t> {
    /// `CookieConsent.run` of a call, `klaroConfig` of an assignment; nothing for what is exported or stands alone.
    pub(super) name: String,
    pub(super) kind: PlaceKind,
    pub(super) tree: Tree<'t>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceKind {
    /// The first argument of a call.
    Argument,
    /// What a name is set to.
    Assigned,
    /// What a module exports, or a file of JSON holds.
    Exported,
}

pub(super) struct Script<'t> {
    pub(super) places: Vec<Place<'t>>,
    /// What each name is set to, each time.
    pub(super) names: BTreeMap<String, Vec<Tree<'t>>>,
    pub(super) text: &'t str,
}

/// Parses JavaScript or JSON.
pub(super) fn parse(name: &str, text: &str) -> Result<(tree_sitter::Tree, String), MigrateError> {
    if text.trim_start().starts_with('<') {
        let name = name.to_owned();
        return Err(MigrateError::Html { name });
    }
    // Alone in a file, an object would be read as a block.
    let is_value = text.trim_start().starts_with(['{', '[']);
    let source = if is_value {
        format!("({})", text.trim_end().trim_end_matches(';'))
    } else {
        text.to_owned()
    };
    let mut parser = Parser::new();
    let language = tree_sitter_javascript::LANGUAGE.into();
    let tree = parser
        .set_language(&language)
        .ok()
        .and_then(|()| parser.parse(&source, None));
    let wrong = |line, found: &str| MigrateError::NotScript {
        name: name.to_owned(),
        line,
        found: found.chars().take(60).collect(),
    };
    let tree = tree.ok_or_else(|| wrong(1, ""))?;
    if tree.root_node().has_error() {
        let line = first_error(tree.root_node());
        let found = source.lines().nth(line - 1).unwrap_or_default().trim();
        return Err(wrong(line, found));
    }
    Ok((tree, source))
}

/// The line of the first place that is not JavaScript. Without recursion: what is wrong may be nested without end.
fn first_error(root: Tree<'_>) -> usize {
    let mut at = root;
    loop {
        let mut cursor = at.walk();
        let below = at
            .children(&mut cursor)
            .find(|child| child.has_error() || child.is_error() || child.is_missing());
        match below {
            Some(child) if !at.is_error() => at = child,
            _ => return line(at),
        }
    }
}

pub(super) fn line(tree: Tree<'_>) -> usize {
    tree.start_position().row + 1
}

impl<'t> Script<'t> {
    pub(super) fn new(root: Tree<'t>, text: &'t str) -> Self {
        let mut script = Self {
            places: Vec::new(),
            names: BTreeMap::new(),
            text,
        };
        let mut cursor = root.walk();
        loop {
            script.visit(cursor.node());
            if cursor.goto_first_child() {
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    return script;
                }
            }
        }
    }

    fn visit(&mut self, tree: Tree<'t>) {
        let field = |name| tree.child_by_field_name(name);
        match tree.kind() {
            "variable_declarator" => {
                if let Some(name) = field("name") {
                    self.set(name, field("value"));
                }
            }
            "assignment_expression" => {
                if let Some(left) = field("left") {
                    self.set(left, field("right"));
                }
            }
            "call_expression" | "new_expression" => {
                let callee = field("function").or_else(|| field("constructor"));
                let first = field("arguments").and_then(|all| all.named_child(0));
                if let (Some(callee), Some(first)) = (callee, first) {
                    let name = self.path(callee);
                    self.place(name, PlaceKind::Argument, first);
                }
            }
            "export_statement" => {
                if let Some(value) = field("value") {
                    self.place(String::new(), PlaceKind::Exported, value);
                }
            }
            "expression_statement" => {
                let alone = tree.named_child(0).map(unwrapped);
                if let Some(object) = alone.filter(|alone| alone.kind() == "object") {
                    self.place(String::new(), PlaceKind::Exported, object);
                }
            }
            _ => {}
        }
    }

    fn set(&mut self, name: Tree<'t>, value: Option<Tree<'t>>) {
        let name = self.path(name);
        // A name without a value yet may get its only one later.
        self.names.entry(name.clone()).or_default().extend(value);
        if let Some(value) = value {
            self.place(name, PlaceKind::Assigned, value);
        }
    }

    fn place(&mut self, name: String, kind: PlaceKind, tree: Tree<'t>) {
        let tree = unwrapped(tree);
        self.places.push(Place { name, kind, tree });
    }

    /// A name or a path of names as it is written, without `window.` and white space.
    pub(super) fn path(&self, tree: Tree<'_>) -> String {
        let written = self.text.get(tree.byte_range()).unwrap_or_default();
        // What is not a path is not compared with anything either.
        let path: String = written
            .chars()
            .take(200)
            .filter(|letter| !letter.is_whitespace())
            .collect();
        let path = path.replace("?.", ".");
        ["window.", "globalThis.", "self."]
            .iter()
            .find_map(|global| path.strip_prefix(global))
            .unwrap_or(&path)
            .to_owned()
    }

    pub(super) fn read(&self, tree: Tree<'t>) -> Result<Node, MigrateError> {
        Reading::new(self).node(tree)
    }
}

/// What stands within parentheses.
pub(super) fn unwrapped(mut tree: Tree<'_>) -> Tree<'_> {
    while tree.kind() == "parenthesized_expression" {
        let Some(inner) = tree.named_child(0) else {
            break;
        };
        tree = inner;
    }
    tree
}
