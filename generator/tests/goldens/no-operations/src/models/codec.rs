// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.
