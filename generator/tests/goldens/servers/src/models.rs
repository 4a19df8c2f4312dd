// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.
