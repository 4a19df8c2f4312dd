//! The patterns of the description.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::ident;
use crate::model::{Model, Pattern};
use crate::schema::pattern::{Automaton, Matcher, Run, Step};

/// The file `patterns.rs`.
pub fn patterns(model: &Model) -> TokenStream {
    let uses = uses(model);
    let items = model.patterns.iter().map(|(source, pattern)| constant(source, pattern));
    quote! {
        //! The patterns of the description, translated from ECMA-262.

        #uses

        #(#items)*
    }
}

/// The imports of what the patterns need.
fn uses(model: &Model) -> TokenStream {
    let patterns = model.patterns.values();
    let matchers: Vec<&Matcher> = patterns.flat_map(|pattern| pattern.matcher.parts()).collect();
    let when = |wanted: fn(&Matcher) -> bool, uses: TokenStream| {
        let needed = matchers.iter().any(|matcher| wanted(matcher));
        needed.then_some(uses)
    };
    let look = when(
        |matcher| matches!(matcher, Matcher::Automaton(automaton) if !automaton.looks.is_empty()),
        quote!(Look,),
    );
    let automaton = when(
        |matcher| matches!(matcher, Matcher::Automaton(_)),
        quote!(
            use crate::support::automaton::{Automaton, #look Step};
        ),
    );
    let backtracking = when(
        |matcher| matches!(matcher, Matcher::Backtracking(_)),
        quote!(
            use crate::support::backtracking::Backtracking;
        ),
    );
    let run = when(
        |matcher| matches!(matcher, Matcher::Runs(_) | Matcher::Ends(..) | Matcher::Contains(_)),
        quote!(Run,),
    );
    let contains = when(|matcher| matches!(matcher, Matcher::Contains(_)), quote!(contains,));
    let ends = when(|matcher| matches!(matcher, Matcher::Ends(..)), quote!(ends,));
    let runs = when(|matcher| matches!(matcher, Matcher::Runs(_)), quote!(runs,));
    let regex = when(
        |matcher| matches!(matcher, Matcher::Regex(_)),
        quote!(
            use crate::support::regex::Regex;
        ),
    );
    quote! {
        #automaton
        #backtracking
        use crate::support::pattern::{Pattern, #run #contains #ends #runs};
        #regex
    }
}

fn constant(source: &str, pattern: &Pattern) -> TokenStream {
    let name = ident(&pattern.name);
    let visible = source
        .replace('`', "'")
        .chars()
        .filter(|c| super::docs::is_visible(*c))
        .collect::<String>();
    let docs = format!(" `{visible}`");
    let source = string(source);
    let text = match pattern.matcher {
        Matcher::Always => quote!(_),
        _ => quote!(text),
    };
    let value = condition(&pattern.matcher);
    quote! {
        #[doc = #docs]
        pub const #name: Pattern = Pattern::new(#source, |#text| #value);
    }
}

/// The condition that `text` matches.
fn condition(matcher: &Matcher) -> TokenStream {
    match matcher {
        Matcher::Always => quote!(true),
        Matcher::Runs(list) => {
            let list = runs(list);
            quote!(runs(text, #list))
        }
        Matcher::Ends(front, back) => {
            let (front, back) = (runs(front), runs(back));
            quote!(ends(text, #front, #back))
        }
        Matcher::Contains(list) => {
            let list = runs(list);
            quote!(contains(text, #list))
        }
        Matcher::Regex(text) => engine(quote!(Regex), text),
        Matcher::Automaton(program) => automaton(program),
        Matcher::Backtracking(text) => engine(quote!(Backtracking), text),
        Matcher::Not(inner) => {
            let inner = operand(inner);
            quote!(!#inner)
        }
        Matcher::All(parts) => {
            let parts = parts.iter().map(operand);
            quote!(#(#parts)&&*)
        }
        Matcher::Any(parts) => {
            let parts = parts.iter().map(operand);
            quote!(#(#parts)||*)
        }
    }
}

/// A condition that may stand beside an operator.
fn operand(matcher: &Matcher) -> TokenStream {
    let condition = condition(matcher);
    match matcher {
        Matcher::All(_) | Matcher::Any(_) => quote!((#condition)),
        _ => condition,
    }
}

fn runs(list: &[Run]) -> TokenStream {
    let list = list.iter().map(|run| {
        if *run == Run::any() {
            return quote!(Run::ANY);
        }
        let ranges = ranges(&run.ranges);
        let min = Literal::u32_unsuffixed(run.min);
        let max = match run.max.map(Literal::u32_unsuffixed) {
            Some(max) => quote!(Some(#max)),
            None => quote!(None),
        };
        quote!(Run::new(#ranges, #min, #max))
    });
    quote!(const { &[#(#list),*] })
}

fn automaton(program: &Automaton) -> TokenStream {
    let looks = program.looks.iter().map(|(behind, program)| {
        let steps = steps(program);
        match behind {
            true => quote!(Look::Behind(&[#steps])),
            false => quote!(Look::Ahead(&[#steps])),
        }
    });
    let steps = steps(&program.steps);
    quote! {
        {
            const AUTOMATON: Automaton = Automaton::new(&[#(#looks),*], &[#steps]);
            AUTOMATON.is_match(text)
        }
    }
}

fn steps(steps: &[Step]) -> TokenStream {
    let steps = steps.iter().map(|step| match step {
        Step::Take(ranges) => {
            let ranges = self::ranges(ranges);
            quote!(Step::Take(#ranges))
        }
        Step::Split(first, second) => {
            let (first, second) = (Literal::usize_unsuffixed(*first), Literal::usize_unsuffixed(*second));
            quote!(Step::Split(#first, #second))
        }
        Step::Jump(next) => {
            let next = Literal::usize_unsuffixed(*next);
            quote!(Step::Jump(#next))
        }
        Step::Start => quote!(Step::Start),
        Step::End => quote!(Step::End),
        Step::Boundary { negated: false } => quote!(Step::Boundary),
        Step::Boundary { negated: true } => quote!(Step::NoBoundary),
        Step::Look { number, negated } => {
            let number = Literal::usize_unsuffixed(*number);
            match negated {
                true => quote!(Step::LookNot(#number)),
                false => quote!(Step::Look(#number)),
            }
        }
        Step::Count(counter) => {
            let counter = Literal::usize_unsuffixed(*counter);
            quote!(Step::Count(#counter))
        }
        Step::Repeat {
            counter,
            min,
            max,
            width,
            end,
        } => {
            let (counter, end) = (Literal::usize_unsuffixed(*counter), Literal::usize_unsuffixed(*end));
            let (min, width) = (Literal::u32_unsuffixed(*min), Literal::u32_unsuffixed(*width));
            let max = match max.map(Literal::u32_unsuffixed) {
                Some(max) => quote!(Some(#max)),
                None => quote!(None),
            };
            quote!(Step::Repeat { counter: #counter, min: #min, max: #max, width: #width, end: #end })
        }
        Step::Match => quote!(Step::Match),
    });
    quote!(#(#steps),*)
}

fn ranges(ranges: &[(char, char)]) -> TokenStream {
    let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
    quote!(&[#(#ranges),*])
}

/// A static expression of an engine, and its answer.
fn engine(engine: TokenStream, text: &str) -> TokenStream {
    let text = string(text);
    quote! {
        {
            static REGEX: #engine = #engine::new(#text);
            REGEX.is_match(text)
        }
    }
}

/// A string literal, raw where that spares escapes.
fn string(text: &str) -> TokenStream {
    let plain = text.chars().all(super::docs::is_visible) && !text.contains('"');
    match text.contains('\\') && plain {
        true => format!("r\"{text}\"").parse().unwrap_or_else(|_| quote!(#text)),
        false => quote!(#text),
    }
}
