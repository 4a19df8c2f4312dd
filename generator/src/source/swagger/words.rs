//! What is said of a document, in the words of Swagger 2.0.

use super::reference::SECTIONS;
use crate::diagnostic::Diagnostic;

/// Returns a diagnostic about a document that was rewritten to OpenAPI 3.0 in the words of Swagger 2.0: what it names by
/// a pointer or a JSONPath is where the author wrote it.
pub fn in_words_of_2(mut diagnostic: Diagnostic) -> Diagnostic {
    let related = diagnostic.related.iter_mut().map(|(_, text)| text);
    let texts = related.chain(&mut diagnostic.help).chain([&mut diagnostic.message]);
    texts.for_each(|text| *text = reworded(text));
    diagnostic
}

fn reworded(text: &str) -> String {
    let bodies = [("parameters", "requestBodies")];
    let sections = SECTIONS.iter().chain(&bodies);
    sections.fold(text.to_owned(), |text, (then, now)| {
        [
            (format!("#/components/{now}/"), format!("#/{then}/")),
            (format!("$.components.{now}"), format!("$.{then}")),
        ]
        .iter()
        .fold(text, |text, (new, old)| text.replace(new, old))
    })
}

#[cfg(test)]
mod tests {
    use super::reworded;

    #[test]
    fn pointers_and_paths_are_those_of_the_author() {
        let cases = [
            (
                "nothing is at `#/components/schemas/Pet`",
                "nothing is at `#/definitions/Pet`",
            ),
            (
                "`#/components/parameters/a` and `#/components/responses/b`",
                "`#/parameters/a` and `#/responses/b`",
            ),
            ("`#/components/requestBodies/a`", "`#/parameters/a`"),
            (
                "target: $.components.securitySchemes.key",
                "target: $.securityDefinitions.key",
            ),
            ("`components` stays", "`components` stays"),
        ];
        for (text, expected) in cases {
            assert_eq!(reworded(text), expected);
        }
    }
}
