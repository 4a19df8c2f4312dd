//! From tokens to the text of a file.

use std::panic::resume_unwind;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

mod lines;
mod tables;
#[cfg(test)]
mod tests;

/// Items as text.
#[derive(Debug, Default)]
pub struct Items {
    text: String,
    lack_docs: bool,
}

impl Items {
    /// The items that `render` makes of all `things`.
    ///
    /// # Errors
    ///
    /// Tokens that are not Rust: a mistake of an emitter, never of the input.
    pub fn of<T: Sync>(things: &[T], render: impl Fn(&T) -> TokenStream + Sync) -> Result<Self, syn::Error> {
        Ok(Items::each(things, render)?.into_iter().collect())
    }

    /// The items that `render` makes of each of `things`. Tokens cost far more than text: only those of one thing at a
    /// time are kept, by each of the threads that share the work.
    ///
    /// # Errors
    ///
    /// Tokens that are not Rust: a mistake of an emitter, never of the input.
    pub fn each<T: Sync>(things: &[T], render: impl Fn(&T) -> TokenStream + Sync) -> Result<Vec<Self>, syn::Error> {
        shared(things, |thing| Items::rendered(render(thing)))
    }

    fn and(mut self, others: &Items) -> Self {
        self.text.push_str(&others.text);
        self.lack_docs |= others.lack_docs;
        self
    }

    /// An item whose text is laid out already.
    pub fn laid_out(text: &str) -> Self {
        Items {
            text: format!("\n{text}"),
            lack_docs: false,
        }
    }

    /// Whether the code has `text` in it, and not just the documentation.
    pub fn mention(&self, text: &str) -> bool {
        let is_whole = |line: &str, at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        self.code()
            .any(|line| line.match_indices(text).any(|(at, _)| is_whole(line, at)))
    }

    /// The names in the code that are not at the end of a path.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        self.code().flat_map(move |line| {
            let words = line.split(move |c: char| !is_part(c));
            let start = |word: &str| word.as_ptr() as usize - line.as_ptr() as usize;
            words.filter(move |word| !line[..start(word)].ends_with(':'))
        })
    }

    fn code(&self) -> impl Iterator<Item = &str> {
        self.text.lines().filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Whether a type, a field or a variant has no documentation.
    pub fn lack_docs(&self) -> bool {
        self.lack_docs
    }

    /// The number of lines.
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Several `impl`s of one type, or several times one trait, as one: each begins with the line of the block.
    pub fn in_one_block<'a>(blocks: impl Iterator<Item = &'a Items>) -> Self {
        let mut all = Items::default();
        for block in blocks {
            let Some(end) = all.text.strip_suffix("}\n").map(str::len) else {
                all.text.push_str(&block.text);
                continue;
            };
            all.text.truncate(end);
            if !all.text.ends_with("{\n") {
                all.text.push('\n');
            }
            // Before that line is an empty one.
            let body = block.text.match_indices('\n').nth(1);
            all.text.extend(body.map(|(end, _)| &block.text[end + 1..]));
        }
        all
    }

    /// These items.
    ///
    /// # Errors
    ///
    /// Tokens that are not Rust: a mistake of an emitter, never of the input.
    pub fn rendered(items: TokenStream) -> Result<Self, syn::Error> {
        let mut rendered = Items::default();
        for items in tables::apart(items) {
            match items {
                tables::Items::Table { name, rows } => rendered.push(&tables::text(name, rows)),
                tables::Items::Others(tokens) => {
                    let file: syn::File = syn::parse2(tokens)?;
                    for item in file.items {
                        rendered.lack_docs |= lacks_docs(&item);
                        rendered.push(&item_text(item));
                    }
                }
            }
        }
        Ok(rendered)
    }

    fn push(&mut self, item: &str) {
        self.text.push('\n');
        self.text.push_str(item);
    }
}

impl FromIterator<Items> for Items {
    fn from_iter<I: IntoIterator<Item = Items>>(parts: I) -> Self {
        parts.into_iter().fold(Items::default(), |all, part| all.and(&part))
    }
}

impl<'a> FromIterator<&'a Items> for Items {
    fn from_iter<I: IntoIterator<Item = &'a Items>>(parts: I) -> Self {
        parts.into_iter().fold(Items::default(), Items::and)
    }
}

/// Whether a type has no documentation, or a field or a variant of it.
fn lacks_docs(item: &syn::Item) -> bool {
    let lacks = |attributes: &[syn::Attribute]| !attributes.iter().any(|one| one.path().is_ident("doc"));
    match item {
        syn::Item::Struct(item) => {
            let mut named = item.fields.iter().filter(|field| field.ident.is_some());
            lacks(&item.attrs) || named.any(|field| lacks(&field.attrs))
        }
        syn::Item::Enum(item) => lacks(&item.attrs) || item.variants.iter().any(|variant| lacks(&variant.attrs)),
        syn::Item::Type(item) => lacks(&item.attrs),
        _ => false,
    }
}

/// What `work` makes of each of `things`, by threads that share them; or what fails first of them.
///
/// # Errors
///
/// The first that `work` returns.
pub fn shared<T: Sync, R: Send, E: Send>(things: &[T], work: impl Fn(&T) -> Result<R, E> + Sync) -> Result<Vec<R>, E> {
    // It takes as long to find out as to render an item.
    static THREADS: LazyLock<usize> = LazyLock::new(|| thread::available_parallelism().map_or(1, usize::from));
    let portions: Vec<&[T]> = things.chunks(PORTION).collect();
    let threads = (*THREADS).min(MOST_THREADS).min(portions.len());
    if threads < 2 {
        return things.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let labour = || {
        let mut done = Vec::new();
        while let Some((index, portion)) = claim(&next, &portions) {
            done.push((index, portion.iter().map(&work).collect::<Result<Vec<R>, E>>()));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(labour)).collect();
        let own = labour();
        let others = others
            .into_iter()
            .flat_map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        own.into_iter().chain(others).collect::<Vec<_>>()
    });
    done.sort_by_key(|(index, _)| *index);
    let mut all = Vec::with_capacity(things.len());
    for (_, portion) in done {
        all.extend(portion?);
    }
    Ok(all)
}

/// The next portion that no thread has taken.
fn claim<'t, T>(next: &AtomicUsize, portions: &[&'t [T]]) -> Option<(usize, &'t [T])> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, portions.get(index)?))
}

/// More threads than this have little to do.
const MOST_THREADS: usize = 8;

/// So many things are taken by a thread at a time.
const PORTION: usize = 8;

/// The text of a file with these items, or why it is not one.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn file(items: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(items)?;
    let mut text = String::new();
    let mut last = None;
    let attributes = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: file.attrs,
        items: Vec::new(),
    };
    // The documentation of a file and its attributes are paragraphs of their own.
    let attributes = prettyplease::unparse(&attributes);
    let first = attributes
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.len() + 1)
        .sum();
    let (docs, rest) = attributes.split_at(first);
    text.push_str(docs);
    if !rest.is_empty() {
        text.push('\n');
        text.push_str(rest);
    }
    for item in file.items {
        let group = Group::of(&item);
        // `prettyplease` sets no empty lines: items of one kind that take a line each stay together.
        if !text.is_empty() && (group == Group::Other || last.as_ref() != Some(&group)) {
            text.push('\n');
        }
        last = Some(group);
        text.push_str(&item_text(item));
    }
    Ok(text)
}

/// The text of a file that begins with the items `head`, and goes on with `rest`.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn file_with(head: TokenStream, rest: &[Items]) -> Result<String, syn::Error> {
    let mut text = file(head)?;
    rest.iter().for_each(|items| text.push_str(&items.text));
    Ok(text)
}

fn item_text(item: syn::Item) -> String {
    if let syn::Item::Macro(item) = &item
        && let Some(table) = tables::of_item(item)
    {
        return table;
    }
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    };
    spaced(&lines::joined(&prettyplease::unparse(&file)))
}

/// What stands together without an empty line.
#[derive(Debug, PartialEq, Eq)]
enum Group {
    /// Declarations of modules.
    Module,
    /// Imports, by the first part of their path.
    Use(String),
    /// Re-exports.
    Export,
    /// Everything else.
    Other,
}

impl Group {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Mod(module) if module.content.is_none() => Group::Module,
            syn::Item::Use(import) if matches!(import.vis, syn::Visibility::Inherited) => {
                Group::Use(match &import.tree {
                    syn::UseTree::Path(path) => path.ident.to_string(),
                    _ => String::new(),
                })
            }
            syn::Item::Use(_) => Group::Export,
            _ => Group::Other,
        }
    }
}

/// Sets an empty line between the functions of an `impl` or a trait, and before the first of them.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = "";
    for line in text.lines() {
        let ends = previous == "    }";
        let starts = [
            "    fn ",
            "    pub fn ",
            "    async fn ",
            "    pub async fn ",
            "    pub(super) fn ",
            "    ///",
            "    #[",
        ];
        let begins = starts.iter().any(|start| line.starts_with(start));
        let after_item = previous.starts_with("    ") && previous.ends_with(';');
        if (ends && line != "}") || (begins && after_item) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
