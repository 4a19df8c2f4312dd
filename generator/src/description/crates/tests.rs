use super::crates;

#[test]
fn crates_of_types() {
    let cases: [(&str, &[&str]); 14] = [
        ("uuid::Uuid", &["uuid"]),
        ("::uuid::Uuid", &["uuid"]),
        ("chrono::DateTime<chrono::Utc>", &["chrono", "chrono"]),
        ("Vec<uuid::Uuid>", &["uuid"]),
        ("std::collections::BTreeMap<String, a::b::C>", &["a"]),
        ("a::B<c::D<e::F>, crate::G>", &["a", "c", "e"]),
        ("a::B<(c::D, [e::F; 2])>", &["a", "c", "e"]),
        ("r#gen::B", &["gen"]),
        ("crate::mine::A", &[]),
        ("self::A", &[]),
        ("super::A", &[]),
        ("core::time::Duration", &[]),
        ("alloc::vec::Vec<u8>", &[]),
        ("Mine", &[]),
    ];
    for (path, expected) in cases {
        let mut found = crates(path);
        found.sort();
        assert_eq!(found, expected, "{path}");
    }
}
