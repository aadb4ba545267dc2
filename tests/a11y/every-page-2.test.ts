import { testEveryPage } from './every-page.ts';

testEveryPage(5, 10);
