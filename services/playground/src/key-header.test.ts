import { expect, it } from "vitest";
import { keyTemplate, sendableHeaders } from "./key-header.ts";

it("does not send a place that was left unfilled", () => {
  expect(sendableHeaders(JSON.parse(keyTemplate("analyst:853")))).toEqual({});
  expect(sendableHeaders(JSON.parse(keyTemplate(null)))).toEqual({});
});

it("sends a key that took the place", () => {
  expect(sendableHeaders({ Authorization: "Bearer dp_1a2b" })).toEqual({ Authorization: "Bearer dp_1a2b" });
});

it("understands a key pasted between the angle brackets", () => {
  expect(sendableHeaders({ Authorization: "Bearer <dp_1a2b>" })).toEqual({ Authorization: "Bearer dp_1a2b" });
});

it("sends other headers as they are", () => {
  expect(sendableHeaders({ "x-request-id": 7, authorization: "Bearer <paste it>" })).toEqual({ "x-request-id": "7" });
});

it("names the printed key in the place for it", () => {
  expect(keyTemplate("steward:853")).toContain("steward:853");
});
