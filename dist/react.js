"use client";import*as n from"react";import{b as s}from"./bindings.js";const{useConsent:e,Held:o,ConsentLink:t}=s(n);export{t as ConsentLink,o as Held,e as useConsent};
