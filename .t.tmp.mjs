import { runnerImport } from 'vite';
import { readFileSync } from 'node:fs';
const im = async (p) => (await runnerImport('/work/wt-library/src/core/'+p, { configFile: false, logLevel: 'error' })).module;
const { readPlan } = await im('plan/read-plan.ts'); const { compileRun } = await im('session/compile-run.ts'); const { checkPlan } = await im('checks/check-plan.ts');
const src = readFileSync('/work/wt-library/resources/library/en/templates/thirty-days.json','utf8');
const at={today:'2026-05-09',timeZone:'Europe/Berlin'};
for (let i=0;i<3;i++){ let t=performance.now(); const r=readPlan(src); const a=performance.now()-t; t=performance.now(); const run=compileRun(r.plan,at); const b=performance.now()-t; t=performance.now(); const c=checkPlan(r.plan,at,[]); console.log('read',a|0,'compile',b|0,'check',performance.now()-t|0, run.segments.length,'segments',run.practices.length,'practices', run.dayBells.length,'day bells'); }
