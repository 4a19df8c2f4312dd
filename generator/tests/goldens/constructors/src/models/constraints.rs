// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.
