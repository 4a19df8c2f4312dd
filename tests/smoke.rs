//! x
#[test]
fn t() {
    let r = scep_profiles::from_json::<scep_profiles::models::ScepProfileInput>(b"{}");
    println!("{}", r.unwrap_err());
}
