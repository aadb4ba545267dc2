/** First names that are common in Germany, with those of its newcomers: two capitals in a row behind one are a person. */
const FIRST_NAMES = `Achim Adam Ahmed Ahmet Aische Alexander Alexandra Ali Alina Amina Amir Andrea Andreas Angela Angelika Anja Anke
  Anna Anne Annette Anton Antonia Arne Astrid Axel Ayse Barbara Bastian Beate Ben Bernd Bernhard Bettina Birgit Björn Brigitte Carl
  Carla Carmen Carolin Carsten Charlotte Christa Christian Christiane Christina Christine Christoph Clara Claudia Clemens Cornelia
  Dagmar Daniel Daniela David Dennis Detlef Diana Dieter Dietmar Dirk Doris Dorothea Eberhard Elena Elif Elisabeth Elke Ellen Emil Emine
  Emma Erich Erika Erik Ernst Esra Eva Fabian Fatima Fatma Felix Florian Frank Franz Franziska Frauke Friederike Friedrich Fritz Gabriele
  Georg Gerd Gerhard Gisela Gudrun Guido Günter Günther Hanna Hannah Hannelore Hannes Hans Harald Hartmut Hasan Heike Heiko Heiner Heinrich
  Heinz Helga Helmut Hendrik Henning Henrike Herbert Hermann Hilde Holger Horst Hubert Ibrahim Igor Ilse Ina Ines Inga Inge Ingo Ingrid
  Irene Irina Iris Irmgard Iwan Jakob Jan Jana Janina Jasmin Jens Joachim Jochen Johanna Johannes Jonas Jörg Josef Judith Julia Julian
  Jürgen Jutta Kai Karen Karin Karl Karl-Heinz Karl-Josef Karla Karsten Katharina Kathrin Katja Katrin Kemal Kerstin Kevin Khaled Kirsten
  Klaus Konrad Konstantin Kristin Kristina Kurt Lara Lars Laura Lea Leila Lena Leni Leo Leon Leonie Leyla Lina Lisa Lorenz Lothar Ludger
  Ludwig Luisa Lukas Lutz Maik Manfred Manuel Manuela Marcel Marco Marcus Margarete Margit Margot Maria Marianne Marie Marina Mario Marion
  Markus Martha Martin Martina Mathias Matthias Max Maximilian Mehmet Mia Michael Michaela Mira Miriam Mohamed Mohammed Mona Monika Moritz
  Mustafa Nadine Nadja Natalie Nicole Niklas Nico Nils Nina Noah Norbert Nora Olaf Oleg Olena Olga Oliver Omar Oskar Otto Pascal Patricia
  Patrick Paul Paula Peter Petra Philipp Pia Rainer Ralf Ralph Rebecca Regina Reiner Reinhard Renate René Richard Rita Robert Roland
  Rolf Roman Rosemarie Rudolf Ruth Sabine Sabrina Samir Samuel Sandra Sara Sarah Sascha Sebastian Selma Silke Silvia Simon Simone Sofia
  Sonja Sophie Stefan Stefanie Steffen Stephan Stephanie Susanne Svenja Svetlana Sven Sylvia Tamara Tanja Tatjana Theo Theodor Thomas
  Thorsten Tim Timo Tina Tobias Tom Torben Torsten Udo Ulf Ulrich Ulrike Ursula Ute Uwe Vanessa Vera Verena Veronika Viktor Viktoria Volker
  Waltraud Werner Wilfried Wilhelm Willi Wolfgang Yasemin Yasmin Yusuf Zeynep`;

export const IS_FIRST_NAME: ReadonlySet<string> = new Set(FIRST_NAMES.split(/\s+/));
