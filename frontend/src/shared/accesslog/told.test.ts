import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { told } from './told';

/** Of the unit itself: no patient is met there, so no row is about one. */
const aboutNobody = [
  'listAccessChecks',
  'getUnitClinic',
  'changeUnitClinic',
  'listUnitPrograms',
  'createUnitProgram',
  'getUnitProgram',
  'changeUnitProgram',
  'publishUnitProgram',
  'withdrawUnitProgram',
  'listUnitSelfTestOffers',
  'addUnitSelfTestOffer',
  'changeUnitSelfTestOffer',
  'publishSlots',
  'listUnitSlots',
  'removeSlot',
  'addVisitType',
  'changeVisitType',
];

/** The operations of every path with a patient or a unit in it: the gates write a row for each patient that is met there. */
const operations = readFileSync('../openapi.yaml', 'utf8')
  .split(/^ {2}(?=\/)/m)
  .filter((path) => /^\/.*\{(patientId|unitId)\}/.test(path))
  .flatMap((path) => [...path.matchAll(/^ {6}operationId: (\w+)$/gm)].map(([, name]) => name ?? ''));

describe('the words of the log', () => {
  it('say of every operation that writes a row about a patient what it was', () => {
    expect(operations.length).toBeGreaterThan(100);
    const unsaid = operations.filter((name) => ![...told, ...aboutNobody].includes(name));
    expect(unsaid).toEqual([]);
  });

  it('are of operations that there are', () => {
    expect([...told, ...aboutNobody].filter((name) => !operations.includes(name))).toEqual([]);
  });
});
