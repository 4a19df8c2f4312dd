//! Nothing lost: what a document says is found again in the model, or told by a diagnostic.
//!
//! The document is walked as it is written, from its operations and components, and each fact is looked up in what the
//! generator made of it: every property by its name, every constraint by its limit.

pub mod assertions;
pub mod facts;
pub mod keywords;
pub mod operations;
pub mod schemas;
pub mod subject;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use generator::Generated;

use crate::document::Document;
use crate::entries::Entry;
use facts::{Facts, Loss};

/// Prints the losses of each description. Whether all generate and there are none.
pub fn report(entries: &[Entry]) -> bool {
    let mut total = 0;
    let mut broken = 0;
    for entry in entries {
        match of_entry(entry) {
            Ok((counts, losses)) => {
                total += losses.len();
                println!("{:40} {:>7} facts {:>5} lost", entry.name, counts, losses.len());
                losses.iter().for_each(|loss| println!("    {} {}", loss.at, loss.what));
            }
            Err(error) => {
                broken += 1;
                println!("{:40} {error}", entry.name);
            }
        }
    }
    println!("{total} lost, {broken} not generated");
    total + broken == 0
}

fn of_entry(entry: &Entry) -> Result<(usize, BTreeSet<Loss>), String> {
    let generated = entry.generator().generate().map_err(|failure| {
        let text = failure.to_string();
        text.lines().next().unwrap_or_default().to_owned()
    })?;
    Ok(losses(&generated))
}

/// The number of facts in a description, and those that are lost.
pub fn losses(generated: &Generated) -> (usize, BTreeSet<Loss>) {
    let document = Document::new(&generated.effective);
    let mut facts = Facts::new(generated);
    let (uses, losses) = operations::uses(document, generated.model(), &mut facts);
    let mut losses: BTreeSet<Loss> = losses.into_iter().collect();
    let mut walk = schemas::Walk::new(document, generated.model(), &mut facts);
    for used in uses {
        losses.extend(walk.used(&used).iter().cloned());
    }
    (facts.counts.values().sum(), losses)
}
