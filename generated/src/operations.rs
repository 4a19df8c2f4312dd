// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};

/// The security scheme `scmToken`.
pub static SCM_TOKEN: Scheme = Scheme {
    name: "scmToken",
    kind: SchemeKind::Bearer,
};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&CREATE_SCEP_PROFILE];

/// `POST /scep-profiles`
pub static CREATE_SCEP_PROFILE: Operation = Operation {
    id: "CreateSCEPProfiles",
    method: "POST",
    path: "/scep-profiles",
    security: &[
        &[
            Requirement {
                scheme: &SCM_TOKEN,
                scopes: &[],
            },
        ],
    ],
    consumes: &["application/json"],
    produces: &["application/json"],
};
