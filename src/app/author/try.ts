import { startWorkbench } from 'virtual:workbench'
import { createWorkbench } from './open-workbench.ts'
;(globalThis as any).bench = startWorkbench && createWorkbench(startWorkbench)
