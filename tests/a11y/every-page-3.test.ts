import { testEveryPage } from './every-page.ts';

testEveryPage(10, 15);
