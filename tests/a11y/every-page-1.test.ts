import { testEveryPage } from './every-page.ts';

testEveryPage(0, 5);
