use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::{MOST_LINES, Part};
use crate::model::Model;
use crate::model::testing::model;
use crate::render::models::models;

/// An object of `fields` fields.
fn object(fields: usize) -> Value {
    let properties = (0..fields).map(|index| (format!("f{index}"), json!({"type": "string"})));
    json!({"type": "object", "properties": serde_json::Map::from_iter(properties)})
}

fn described(schemas: &[(&str, usize)]) -> Model {
    model(
        schemas
            .iter()
            .map(|(name, fields)| ((*name).to_owned(), object(*fields))),
    )
    .0
}

/// The files of the models, each with the types that are in it.
fn files(model: &Model) -> BTreeMap<String, String> {
    let files = models(model, &[]).unwrap().into_iter();
    files
        .map(|(path, text)| {
            assert!(text.lines().count() <= MOST_LINES + 100, "{path}");
            let types = text.lines().filter_map(|line| line.strip_prefix("pub struct "));
            let mut names = String::new();
            types.for_each(|name| write!(names, "{} ", name.trim_end_matches(" {")).unwrap());
            (path.trim_start_matches("src/models").to_owned(), names)
        })
        .collect()
}

fn named(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let files = files.iter();
    files
        .map(|(path, types)| ((*path).to_owned(), (*types).to_owned()))
        .collect()
}

#[test]
fn few_types_are_in_one_file() {
    assert_eq!(
        files(&described(&[("Pet", 3000), ("Owner", 800)])),
        named(&[(".rs", "Pet Owner ")])
    );
}

#[test]
fn a_file_stands_for_a_letter() {
    let all = described(&[("Pet", 3000), ("Owner", 800), ("PetFood", 800)]);
    assert_eq!(
        files(&all),
        named(&[(".rs", ""), ("/types_o.rs", "Owner "), ("/types_p.rs", "Pet PetFood ")])
    );
}

#[test]
fn where_a_letter_is_too_much_it_stands_for_a_word_and_so_on() {
    let all = [
        ("Pet", 1000),
        ("PetFood", 1500),
        ("Price", 10),
        ("PetFoodMaker", 1500),
        ("PetToy", 2000),
        ("PetTime", 10),
    ];
    assert_eq!(
        files(&described(&all)),
        named(&[
            (".rs", ""),
            ("/types_pet.rs", "Pet "),
            ("/types_pet_f.rs", "PetFood PetFoodMaker "),
            ("/types_pet_t.rs", "PetToy PetTime "),
            ("/types_price.rs", "Price "),
        ])
    );
}

#[test]
fn what_is_described_besides_moves_nothing() {
    let first = [("Pet", 3000), ("Owner", 800), ("PetFood", 500)];
    let more = [&first[..], &[("Price", 90), ("Zoo", 2000), ("Abc", 1)]].concat();
    let (before, after) = (files(&described(&first)), files(&described(&more)));
    for (path, types) in before {
        assert!(after[&path].starts_with(&types), "{path}");
    }
}

#[test]
fn the_name_of_a_file_is_of_letters_that_a_module_can_have() {
    for (prefix, module) in [
        ("A", "types_a"),
        ("AbC1", "types_ab_c1"),
        ("In", "types_in"),
        ("a", "types__0x61_"),
        ("A_b", "types_a_0x5f_b"),
        ("日", "types__0x65e5_"),
    ] {
        let part = Part {
            prefix,
            ..Part::default()
        };
        assert_eq!(part.module(), module);
    }
}
