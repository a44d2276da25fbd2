<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AbbreviationsDialog</name>
  <message>
   <source>meetings that say no body</source>
   <translation>les réunions sans organe indiqué</translation>
  </message>
  <message>
   <source>{0} abbreviations were taken in from {1}.</source>
   <translation>{0} abréviations ont été reprises de {1}.</translation>
  </message>
  <message>
   <source>abbreviations</source>
   <translation>abréviations</translation>
  </message>
  <message>
   <source>{0} is written.</source>
   <translation>{0} est écrit.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Abbreviations</source>
   <translation>Abréviations</translation>
  </message>
  <message>
   <source>Abbreviations of {0}. A short form becomes what it stands for as soon as its word ends; Backspace right after that brings it back.</source>
   <translation>Abréviations de {0}. Une forme brève devient ce qu’elle représente dès que son mot se termine ; un retour arrière aussitôt après la rétablit.</translation>
  </message>
  <message>
   <source>&amp;Short</source>
   <translation>&amp;Forme brève</translation>
  </message>
  <message>
   <source>Short form</source>
   <translation>Forme brève</translation>
  </message>
  <message>
   <source>stands &amp;for</source>
   <translation>&amp;signifie</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Signifie</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Ajouter</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>&amp;Import CSV…</source>
   <translation>&amp;Importer un CSV…</translation>
  </message>
  <message>
   <source>Import CSV</source>
   <translation>Importer un CSV</translation>
  </message>
  <message>
   <source>&amp;Export CSV…</source>
   <translation>&amp;Exporter en CSV…</translation>
  </message>
  <message>
   <source>Export CSV</source>
   <translation>Exporter en CSV</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>AbbreviationsModel</name>
  <message>
   <source>Short</source>
   <translation>Forme brève</translation>
  </message>
  <message>
   <source>Stands for</source>
   <translation>Signifie</translation>
  </message>
 </context>
 <context>
  <name>ActionsPanel</name>
  <message>
   <source>change state of action point</source>
   <translation>changer l’état de la mesure à prendre</translation>
  </message>
 </context>
 <context>
  <name>AgendaPanel</name>
  <message>
   <source>New item</source>
   <translation>Nouveau point</translation>
  </message>
  <message>
   <source>change state of agenda item</source>
   <translation>changer l’état du point de l’ordre du jour</translation>
  </message>
  <message>
   <source>rename agenda item</source>
   <translation>renommer le point de l’ordre du jour</translation>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <source>They go to {0}</source>
   <translation>Elles vont dans {0}</translation>
  </message>
  <message>
   <source>There is no backup yet.</source>
   <translation>Il n’y a pas encore de sauvegarde.</translation>
  </message>
  <message>
   <source>The last backup was made on {0}.</source>
   <translation>La dernière sauvegarde date du {0}.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Sauvegarde en cours…</translation>
  </message>
  <message>
   <source>Choose the folder for backups</source>
   <translation>Choisir le dossier des sauvegardes</translation>
  </message>
  <message>
   <source>Write a backup</source>
   <translation>Écrire une sauvegarde</translation>
  </message>
  <message>
   <source>Backups (*.ccmbackup)</source>
   <translation>Sauvegardes (*.ccmbackup)</translation>
  </message>
  <message>
   <source>{0} is written, read again and sound.</source>
   <translation>{0} est écrit, relu et intact.</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Every edit is written down a second time in this folder, and the whole store goes there as a backup while you work, encrypted as it is. A folder on a stick or on another disk survives the loss of this computer.</source>
   <translation>Chaque modification est écrite une seconde fois dans ce dossier, et le coffre entier y est sauvegardé pendant que vous travaillez, chiffré comme il l’est. Un dossier sur une clé USB ou sur un autre disque survit à la perte de cet ordinateur.</translation>
  </message>
  <message>
   <source>Sho&amp;w folder</source>
   <translation>&amp;Montrer le dossier</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>&amp;Choose another folder…</source>
   <translation>&amp;Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>Write one to a &amp;file…</source>
   <translation>Écrire dans un &amp;fichier…</translation>
  </message>
  <message>
   <source>Write one to a file…</source>
   <translation>Écrire dans un fichier…</translation>
  </message>
  <message>
   <source>Back up &amp;now</source>
   <translation>Sau&amp;vegarder maintenant</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>Fermer (&amp;l)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>CapturePanel</name>
  <message>
   <source>Swe: what was said    = decision    ! owner: action    &gt; next item</source>
   <translation>fra: ce qui a été dit    = décision    ! responsable: mesure    &gt; point suivant</translation>
  </message>
  <message>
   <source>Typing into: a new item</source>
   <translation>Saisie dans : un nouveau point</translation>
  </message>
  <message>
   <source>Typing into: {0}</source>
   <translation>Saisie dans : {0}</translation>
  </message>
  <message>
   <source>“- ” adds a point under: {0}</source>
   <translation>« - » ajoute un alinéa sous : {0}</translation>
  </message>
  <message>
   <source>That was too long for the line and is entered. Undo takes it back.</source>
   <translation>C’était trop long pour la ligne et a été saisi. Annuler le retire.</translation>
  </message>
  <message>
   <source>{0} lines were entered as if they had been typed. Undo takes them back.</source>
   <translation>{0} lignes ont été saisies comme si elles avaient été tapées. Annuler les retire.</translation>
  </message>
 </context>
 <context>
  <name>CategoriesForm</name>
  <message>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <source>What a delegation is called where it is not named, without an article: affected State, affected States.</source>
   <translation>Comment une délégation est désignée là où elle n’est pas nommée, sans article : État touché, États touchés.</translation>
  </message>
 </context>
 <context>
  <name>CategoryRows</name>
  <message>
   <source>Categories</source>
   <translation>Catégories</translation>
  </message>
  <message>
   <source>Add a category</source>
   <translation>Ajouter une catégorie</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the category</source>
   <translation>Retirer la catégorie</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>↓</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>One</source>
   <translation>Une</translation>
  </message>
  <message>
   <source>Category, one of them</source>
   <translation>Catégorie, au singulier</translation>
  </message>
  <message>
   <source>affected State</source>
   <translation>État touché</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Plusieurs</translation>
  </message>
  <message>
   <source>Category, several of them</source>
   <translation>Catégorie, au pluriel</translation>
  </message>
  <message>
   <source>affected States</source>
   <translation>États touchés</translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message>
   <source>Nobody is named for this. Turn it into an intervention first.</source>
   <translation>Personne n’est nommé pour ceci. Changez-le d’abord en intervention.</translation>
  </message>
  <message>
   <source>Who owes it</source>
   <translation>Responsable de la mesure</translation>
  </message>
  <message>
   <source>Who said it</source>
   <translation>Auteur de l’intervention</translation>
  </message>
 </context>
 <context>
  <name>ClearanceRows</name>
  <message>
   <source>Findings allowed</source>
   <translation>Constats admis</translation>
  </message>
  <message>
   <source>Add one</source>
   <translation>Ajouter un constat</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Retirer le constat</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>↓</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Words that may stay</source>
   <translation>Mots qui peuvent rester</translation>
  </message>
  <message>
   <source>In this paragraph of the sanitised version, exactly</source>
   <translation>Dans ce paragraphe de la version expurgée, exactement</translation>
  </message>
  <message>
   <source>The paragraph that they stand in, exactly</source>
   <translation>Le paragraphe où ils figurent, exactement</translation>
  </message>
  <message>
   <source>Why they may stay</source>
   <translation>Pourquoi ils peuvent rester</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>Admis par</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When it was allowed</source>
   <translation>Quand le constat a été admis</translation>
  </message>
  <message>
   <source>2018-01-15 10:42</source>
   <translation>2018-01-15 10:42</translation>
  </message>
 </context>
 <context>
  <name>ClearancesForm</name>
  <message>
   <source>Findings allowed</source>
   <translation>Constats admis</translation>
  </message>
  <message>
   <source>Findings that somebody looked at and allowed. One holds as long as its words and its paragraph stay exactly as they are.</source>
   <translation>Constats que quelqu’un a examinés et admis. Chacun vaut tant que ses mots et son paragraphe restent exactement les mêmes.</translation>
  </message>
 </context>
 <context>
  <name>DelegationForm</name>
  <message>
   <source>Delegation</source>
   <translation>Délégation</translation>
  </message>
  <message>
   <source>New delegation</source>
   <translation>Nouvelle délégation</translation>
  </message>
  <message>
   <source>change delegation</source>
   <translation>modifier la délégation</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Présence</translation>
  </message>
  <message>
   <source>Came and went</source>
   <translation>Arrivées et départs</translation>
  </message>
  <message>
   <source>When it arrived and left</source>
   <translation>Quand la délégation est arrivée et partie</translation>
  </message>
  <message>
   <source>arrives 10:42, leaves 11:05</source>
   <translation>arrive 10:42, part 11:05</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>May be named</source>
   <translation>Peut être nommée</translation>
  </message>
  <message>
   <source>May be named in a by-category release</source>
   <translation>Peut être nommée dans une version par catégorie</translation>
  </message>
  <message>
   <source>Also where a release names who spoke by category</source>
   <translation>Même là où une diffusion désigne les orateurs par catégorie</translation>
  </message>
  <message>
   <source>FOUO: in no release</source>
   <translation>FOUO : jamais diffusée</translation>
  </message>
  <message>
   <source>FOUO: appears in no release</source>
   <translation>FOUO : ne figure dans aucune version diffusée</translation>
  </message>
  <message>
   <source>Appears in no sanitised version</source>
   <translation>Ne figure dans aucune version expurgée</translation>
  </message>
  <message>
   <source>Representatives</source>
   <translation>Représentants</translation>
  </message>
  <message>
   <source>Offices</source>
   <translation>Fonctions</translation>
  </message>
  <message>
   <source>Kind, standing, other names</source>
   <translation>Nature, statut, autres noms</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Nature</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation>Autres noms, un par ligne</translation>
  </message>
 </context>
 <context>
  <name>DetailsForm</name>
  <message>
   <source>Meeting</source>
   <translation>Réunion</translation>
  </message>
  <message>
   <source>nothing is printed</source>
   <translation>rien n’est imprimé</translation>
  </message>
  <message>
   <source>change meeting</source>
   <translation>modifier la réunion</translation>
  </message>
  <message>
   <source>The meeting needs a date. Write it as 2018-01-15.</source>
   <translation>Il faut une date à la réunion. Écrivez-la ainsi : 2018-01-15.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Subtitle</source>
   <translation>Sous-titre</translation>
  </message>
  <message>
   <source>Body or series</source>
   <translation>Organe ou série</translation>
  </message>
  <message>
   <source>Number in the series</source>
   <translation>Numéro dans la série</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>2018-01-15</source>
   <translation>2018-01-15</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>2018-01-16</source>
   <translation>2018-01-16</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Start time</source>
   <translation>Heure de début</translation>
  </message>
  <message>
   <source>10:00</source>
   <translation>10:00</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>End time</source>
   <translation>Heure de fin</translation>
  </message>
  <message>
   <source>13:00</source>
   <translation>13:00</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Sanitised version</source>
   <translation>Version expurgée</translation>
  </message>
  <message>
   <source>It names who spoke</source>
   <translation>Elle désigne les orateurs</translation>
  </message>
  <message>
   <source>How the sanitised version names who spoke</source>
   <translation>Comment la version expurgée désigne les orateurs</translation>
  </message>
  <message>
   <source>Persons are</source>
   <translation>Les personnes sont</translation>
  </message>
  <message>
   <source>Persons in the sanitised version</source>
   <translation>Les personnes dans la version expurgée</translation>
  </message>
  <message>
   <source>Words that it prints in place of these; empty: the same words.</source>
   <translation>Mots imprimés à la place de ceux-ci ; vide : les mêmes.</translation>
  </message>
  <message>
   <source>Title there</source>
   <translation>Titre diffusé</translation>
  </message>
  <message>
   <source>Title in the sanitised version</source>
   <translation>Titre dans la version expurgée</translation>
  </message>
  <message>
   <source>Subtitle there</source>
   <translation>Sous-titre diffusé</translation>
  </message>
  <message>
   <source>Subtitle in the sanitised version</source>
   <translation>Sous-titre dans la version expurgée</translation>
  </message>
  <message>
   <source>Body there</source>
   <translation>Organe diffusé</translation>
  </message>
  <message>
   <source>Body in the sanitised version</source>
   <translation>Organe dans la version expurgée</translation>
  </message>
  <message>
   <source>Reference there</source>
   <translation>Cote diffusée</translation>
  </message>
  <message>
   <source>Reference in the sanitised version</source>
   <translation>Cote dans la version expurgée</translation>
  </message>
  <message>
   <source>Place there</source>
   <translation>Lieu diffusé</translation>
  </message>
  <message>
   <source>Place in the sanitised version</source>
   <translation>Lieu dans la version expurgée</translation>
  </message>
  <message>
   <source>Place of the next meeting there</source>
   <translation>Lieu diffusé de la prochaine réunion</translation>
  </message>
  <message>
   <source>Place of the next meeting in the sanitised version</source>
   <translation>Lieu de la prochaine réunion dans la version expurgée</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Kind of minutes</source>
   <translation>Type de procès-verbal</translation>
  </message>
  <message>
   <source>Language of the minutes</source>
   <translation>Langue du procès-verbal</translation>
  </message>
  <message>
   <source>en-GB</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Cote</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>Publié par</translation>
  </message>
  <message>
   <source>FOUO banner</source>
   <translation>Bandeau FOUO</translation>
  </message>
  <message>
   <source>FOUO banner on the full version</source>
   <translation>Bandeau FOUO sur la version intégrale</translation>
  </message>
  <message>
   <source>At the top and foot of every page of the full version</source>
   <translation>En haut et en bas de chaque page de la version intégrale</translation>
  </message>
  <message>
   <source>Representatives present, a figure</source>
   <translation>Représentants présents, en chiffres</translation>
  </message>
  <message>
   <source>Representatives present</source>
   <translation>Représentants présents</translation>
  </message>
  <message>
   <source>Approximately</source>
   <translation>Environ</translation>
  </message>
  <message>
   <source>Paragraphs before the first item</source>
   <translation>Paragraphes avant le premier point</translation>
  </message>
  <message>
   <source>Paragraphs at the end</source>
   <translation>Paragraphes de clôture</translation>
  </message>
  <message>
   <source>Next meeting</source>
   <translation>Prochaine réunion</translation>
  </message>
  <message>
   <source>Date of the next meeting</source>
   <translation>Date de la prochaine réunion</translation>
  </message>
  <message>
   <source>2018-02-15</source>
   <translation>2018-02-15</translation>
  </message>
  <message>
   <source>Start of the next meeting</source>
   <translation>Début de la prochaine réunion</translation>
  </message>
  <message>
   <source>End of the next meeting</source>
   <translation>Fin de la prochaine réunion</translation>
  </message>
  <message>
   <source>Place of the next meeting</source>
   <translation>Lieu de la prochaine réunion</translation>
  </message>
  <message>
   <source>Circulated and approved</source>
   <translation>Diffusion et approbation</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Circulated on</source>
   <translation>Distribué le</translation>
  </message>
  <message>
   <source>Approved on</source>
   <translation>Approuvé le</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Settle what is listed, then export from here.</source>
   <translation>Réglez ce qui est listé, puis exportez d’ici.</translation>
  </message>
 </context>
 <context>
  <name>Drawer</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>EntryForm</name>
  <message>
   <source>Entry</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>as the meeting says</source>
   <translation>comme l’indique la réunion</translation>
  </message>
  <message>
   <source>change entry</source>
   <translation>modifier l’entrée</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Nature</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Orateurs</translation>
  </message>
  <message>
   <source>Names or codes, commas between</source>
   <translation>Noms ou codes, séparés par des virgules</translation>
  </message>
  <message>
   <source>Capacity</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>on behalf of …</source>
   <translation>au nom de …</translation>
  </message>
  <message>
   <source>Words before the speaker</source>
   <translation>Mots avant l’orateur</translation>
  </message>
  <message>
   <source>In summary</source>
   <translation>En résumé</translation>
  </message>
  <message>
   <source>A report in writing</source>
   <translation>Un rapport écrit</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>Responsables</translation>
  </message>
  <message>
   <source>Due date</source>
   <translation>Date d’échéance</translation>
  </message>
  <message>
   <source>2018-01-15</source>
   <translation>2018-01-15</translation>
  </message>
  <message>
   <source>Due in words</source>
   <translation>Échéance en toutes lettres</translation>
  </message>
  <message>
   <source>by mid-January</source>
   <translation>d’ici à la mi-janvier</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Adopted</source>
   <translation>Adoption</translation>
  </message>
  <message>
   <source>Mode of adoption</source>
   <translation>Mode d’adoption</translation>
  </message>
  <message>
   <source>Credited in the sanitised version</source>
   <translation>Attribution dans la version expurgée</translation>
  </message>
  <message>
   <source>Attribution in the sanitised version</source>
   <translation>Attribution dans la version expurgée</translation>
  </message>
  <message>
   <source>FOUO: withheld</source>
   <translation>FOUO : retenu</translation>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation>FOUO : retenu de la version expurgée</translation>
  </message>
  <message>
   <source>Withheld from the sanitised version</source>
   <translation>Retenu de la version expurgée</translation>
  </message>
  <message>
   <source>Words for the sanitised version</source>
   <translation>Mots pour la version expurgée</translation>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation>Vide : aucune trace</translation>
  </message>
  <message>
   <source>Come back to this</source>
   <translation>À revoir</translation>
  </message>
  <message>
   <source>When, where it comes from</source>
   <translation>Heure, provenance</translation>
  </message>
  <message>
   <source>Taken down at</source>
   <translation>Noté à</translation>
  </message>
  <message>
   <source>When it was taken down</source>
   <translation>Heure à laquelle l’entrée a été notée</translation>
  </message>
  <message>
   <source>2018-01-15 10:42</source>
   <translation>2018-01-15 10:42</translation>
  </message>
  <message>
   <source>Carried over from</source>
   <translation>Reporté de</translation>
  </message>
  <message>
   <source>Id of the meeting that it was carried over from</source>
   <translation>Identifiant de la réunion d’où l’entrée est reportée</translation>
  </message>
  <message>
   <source>Id of the earlier meeting</source>
   <translation>Identifiant de la réunion antérieure</translation>
  </message>
 </context>
 <context>
  <name>FindingsForm</name>
  <message>
   <source>What is still open</source>
   <translation>Points en suspens</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>&amp;Looked at</source>
   <translation>E&amp;xaminés</translation>
  </message>
  <message>
   <source>Say why it may stay before you allow it.</source>
   <translation>Dites pourquoi cela peut rester avant de l’admettre.</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <source>The paragraph as it would go out:</source>
   <translation>Le paragraphe tel qu’il serait diffusé :</translation>
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation>&amp;Y aller</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Put it &amp;right</source>
   <translation>&amp;Corriger</translation>
  </message>
  <message>
   <source>Put it right</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Examinés</translation>
  </message>
  <message>
   <source>Reason for allowing it</source>
   <translation>Raison de l’admettre</translation>
  </message>
  <message>
   <source>Allow it here, because…</source>
   <translation>L’admettre ici, parce que…</translation>
  </message>
  <message>
   <source>Allow</source>
   <translation>Admettre</translation>
  </message>
  <message>
   <source>Allow this one</source>
   <translation>Admettre celui-ci</translation>
  </message>
  <message>
   <source>Export the sanitised version…</source>
   <translation>Exporter la version expurgée…</translation>
  </message>
  <message>
   <source>Export the sanitised version</source>
   <translation>Exporter la version expurgée</translation>
  </message>
 </context>
 <context>
  <name>FirstStart</name>
  <message>
   <source>It will be kept in {0}</source>
   <translation>Il sera conservé dans {0}</translation>
  </message>
  <message>
   <source>Let the {0} of this computer &amp;remember the key</source>
   <translation>Laisser le {0} de cet ordinateur &amp;retenir la clé</translation>
  </message>
  <message>
   <source>Making the store…</source>
   <translation>Création du coffre…</translation>
  </message>
  <message>
   <source>Type a passphrase first.</source>
   <translation>Tapez d’abord une phrase secrète.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same. Type both again.</source>
   <translation>Les deux phrases secrètes diffèrent. Tapez-les de nouveau.</translation>
  </message>
  <message>
   <source>Your store of meetings</source>
   <translation>Le coffre de vos réunions</translation>
  </message>
  <message>
   <source>Everything you take down is kept in one encrypted store on this computer, and nowhere else. A passphrase opens it. Nobody can tell you the passphrase if you forget it, so the next page gives you a recovery key to keep on paper.</source>
   <translation>Tout ce que vous notez est conservé dans un seul coffre chiffré sur cet ordinateur, et nulle part ailleurs. Une phrase secrète l’ouvre. Personne ne peut vous la rappeler si vous l’oubliez ; la page suivante vous donne donc une clé de secours à garder sur papier.</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation>&amp;De nouveau</translation>
  </message>
  <message>
   <source>Passphrase again</source>
   <translation>Phrase secrète, de nouveau</translation>
  </message>
  <message>
   <source>&amp;Remember it on this computer</source>
   <translation>&amp;La retenir sur cet ordinateur</translation>
  </message>
  <message>
   <source>Remember it on this computer</source>
   <translation>La retenir sur cet ordinateur</translation>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation>Restaurer une &amp;sauvegarde…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>&amp;Make the store</source>
   <translation>&amp;Créer le coffre</translation>
  </message>
  <message>
   <source>Make the store</source>
   <translation>Créer le coffre</translation>
  </message>
 </context>
 <context>
  <name>FloorForm</name>
  <message>
   <source>Speakers</source>
   <translation>Orateurs</translation>
  </message>
  <message>
   <source>Speakers who asked for the floor</source>
   <translation>Orateurs qui ont demandé la parole</translation>
  </message>
  <message>
   <source>Who asks for the floor</source>
   <translation>Qui demande la parole</translation>
  </message>
  <message>
   <source>Who asks for the floor?</source>
   <translation>Qui demande la parole ?</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
 </context>
 <context>
  <name>FloorPanel</name>
  <message>
   <source>Speakers</source>
   <translation>Orateurs</translation>
  </message>
  <message>
   <source>Speakers · {0} asked</source>
   <translation>Orateurs · {0} demandes</translation>
  </message>
  <message>
   <source>That delegation is on the list already.</source>
   <translation>Cette délégation est déjà sur la liste.</translation>
  </message>
  <message>
   <source>Nobody has asked for the floor.</source>
   <translation>Personne n’a demandé la parole.</translation>
  </message>
 </context>
 <context>
  <name>Fold</name>
  <message>
   <source>shown</source>
   <translation>affiché</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
 </context>
 <context>
  <name>ForGoodForm</name>
  <message>
   <source>Remove for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>Type “{0}” to remove it</source>
   <translation>Tapez « {0} » pour supprimer</translation>
  </message>
  <message>
   <source>It goes with every earlier wording, and nothing brings it back. Nothing of it is left in the store. One new backup takes the place of all backups, journals and stores set aside that hold it; on a stick that is not in, as soon as it is. Documents written from it stay where they are, and so do backups that you put elsewhere and the log of releases.</source>
   <translation>Toutes les rédactions antérieures disparaissent aussi, et rien ne les ramènera. Il n’en reste rien dans le coffre. Une nouvelle sauvegarde remplace toutes les sauvegardes, tous les journaux et tous les coffres mis de côté qui les contiennent ; sur une clé USB absente, dès qu’elle est rebranchée. Les documents déjà écrits restent où ils sont, de même que les sauvegardes rangées ailleurs et le registre des diffusions.</translation>
  </message>
  <message>
   <source>The words that remove it for good</source>
   <translation>Les mots qui suppriment définitivement</translation>
  </message>
 </context>
 <context>
  <name>HistoryForm</name>
  <message>
   <source>There is nothing to be brought back.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <source>The latest first. What an edit added is underlined, what it took out is struck through.</source>
   <translation>La plus récente d’abord. Ce qu’une modification a ajouté est souligné, ce qu’elle a retiré est barré.</translation>
  </message>
  <message>
   <source>Earlier wordings</source>
   <translation>Rédactions antérieures</translation>
  </message>
  <message>
   <source>Show what changed from then to &amp;now</source>
   <translation>Montrer ce qui a changé &amp;depuis</translation>
  </message>
  <message>
   <source>Show what changed from then to now</source>
   <translation>Montrer ce qui a changé depuis</translation>
  </message>
  <message>
   <source>The words of that time</source>
   <translation>Les mots de ce moment</translation>
  </message>
  <message>
   <source>&amp;Bring back</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Rétablir</translation>
  </message>
 </context>
 <context>
  <name>InPlace</name>
  <message>
   <source>Words</source>
   <translation>Mots</translation>
  </message>
 </context>
 <context>
  <name>ItemForm</name>
  <message>
   <source>Agenda item</source>
   <translation>Point de l’ordre du jour</translation>
  </message>
  <message>
   <source>change agenda item</source>
   <translation>modifier le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Presenters</source>
   <translation>Présentation</translation>
  </message>
  <message>
   <source>Names or codes, commas between</source>
   <translation>Noms ou codes, séparés par des virgules</translation>
  </message>
  <message>
   <source>Planned minutes</source>
   <translation>Minutes prévues</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>FOUO: withheld</source>
   <translation>FOUO : retenu</translation>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation>FOUO : retenu de la version expurgée</translation>
  </message>
  <message>
   <source>Withheld from the sanitised version</source>
   <translation>Retenu de la version expurgée</translation>
  </message>
  <message>
   <source>Heading that stays of it</source>
   <translation>Intitulé qui en reste</translation>
  </message>
  <message>
   <source>Heading that stays in the sanitised version</source>
   <translation>Intitulé qui reste dans la version expurgée</translation>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation>Vide : aucune trace</translation>
  </message>
  <message>
   <source>Chairs, panel, objective</source>
   <translation>Présidence, intervenants, objectif</translation>
  </message>
  <message>
   <source>Chairs</source>
   <translation>Présidence</translation>
  </message>
  <message>
   <source>Panellists</source>
   <translation>Intervenants</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Purpose, numbering, other title</source>
   <translation>Objet, numérotation, autre intitulé</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Counted in numbering</source>
   <translation>Compté dans l’ordre</translation>
  </message>
  <message>
   <source>Counted in the numbering</source>
   <translation>Compté dans la numérotation</translation>
  </message>
  <message>
   <source>Title in the sanitised version</source>
   <translation>Titre dans la version expurgée</translation>
  </message>
  <message>
   <source>Empty: the title itself</source>
   <translation>Vide : l’intitulé lui-même</translation>
  </message>
  <message>
   <source>Papers, where it comes from</source>
   <translation>Documents, provenance</translation>
  </message>
  <message>
   <source>Carried over from</source>
   <translation>Reporté de</translation>
  </message>
  <message>
   <source>Id of the meeting that it was carried over from</source>
   <translation>Identifiant de la réunion d’où l’entrée est reportée</translation>
  </message>
  <message>
   <source>Id of the earlier meeting</source>
   <translation>Identifiant de la réunion antérieure</translation>
  </message>
 </context>
 <context>
  <name>KeyCard</name>
  <message>
   <source>Keys – ccm-minutes</source>
   <translation>Touches – ccm-minutes</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Type the new passphrase first.</source>
   <translation>Tapez d’abord la nouvelle phrase secrète.</translation>
  </message>
  <message>
   <source>The two new passphrases are not the same.</source>
   <translation>Les deux nouvelles phrases secrètes diffèrent.</translation>
  </message>
  <message>
   <source>The new passphrase opens the store, and the old one no longer does. Backups made before still ask for the old one.</source>
   <translation>La nouvelle phrase secrète ouvre le coffre, l’ancienne ne l’ouvre plus. Les sauvegardes antérieures demandent encore l’ancienne.</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de secours</translation>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation>Tapez d’abord la phrase secrète.</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un instant…</translation>
  </message>
  <message>
   <source>Passphrase and keys</source>
   <translation>Phrase secrète et clés</translation>
  </message>
  <message>
   <source>The passphrase opens your meetings; the recovery key on paper opens them if it is lost. Type the passphrase first, then choose what is to be done.</source>
   <translation>La phrase secrète ouvre vos réunions ; la clé de secours sur papier les ouvre si elle est perdue. Tapez d’abord la phrase secrète, puis choisissez ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Another passphrase</source>
   <translation>Changer de phrase secrète</translation>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation>&amp;Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation>&amp;De nouveau</translation>
  </message>
  <message>
   <source>New passphrase again</source>
   <translation>Nouvelle phrase secrète, de nouveau</translation>
  </message>
  <message>
   <source>C&amp;hange the passphrase</source>
   <translation>C&amp;hanger la phrase secrète</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>Let it &amp;remember the key</source>
   <translation>Le laisser &amp;retenir la clé</translation>
  </message>
  <message>
   <source>Let it remember the key</source>
   <translation>Le laisser retenir la clé</translation>
  </message>
  <message>
   <source>&amp;Forget the key</source>
   <translation>&amp;Oublier la clé</translation>
  </message>
  <message>
   <source>Forget the key</source>
   <translation>Oublier la clé</translation>
  </message>
  <message>
   <source>Have the sheet once more; or give the store a new key, where somebody may have seen the old sheet.</source>
   <translation>Revoir la feuille ; ou donner une nouvelle clé au coffre, si quelqu’un a pu voir l’ancienne feuille.</translation>
  </message>
  <message>
   <source>&amp;Show the key…</source>
   <translation>&amp;Montrer la clé…</translation>
  </message>
  <message>
   <source>Show the key…</source>
   <translation>Montrer la clé…</translation>
  </message>
  <message>
   <source>&amp;Give the store a new key…</source>
   <translation>&amp;Donner une nouvelle clé au coffre…</translation>
  </message>
  <message>
   <source>Give the store a new key…</source>
   <translation>Donner une nouvelle clé au coffre…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>Fermer (&amp;l)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>Knowing</name>
  <message>
   <source>There is no dictionary for {0}, so spelling is not checked in this meeting.</source>
   <translation>Il n’y a pas de dictionnaire pour la langue {0} : l’orthographe n’est pas vérifiée dans cette réunion.</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>First choice</source>
   <translation>Premier choix</translation>
  </message>
  <message>
   <source>Second choice</source>
   <translation>Second choix</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Put this message away</source>
   <translation>Ranger ce message</translation>
  </message>
 </context>
 <context>
  <name>NewMeeting</name>
  <message>
   <source>New meeting from {0}</source>
   <translation>Nouvelle réunion à partir de {0}</translation>
  </message>
  <message>
   <source>Opening
Any other business
Next meeting</source>
   <translation>Ouverture
Questions diverses
Prochaine réunion</translation>
  </message>
  <message>
   <source>Marked FOUO, and still so where the line is changed: {0}.</source>
   <translation>Marqué FOUO, et encore si la ligne est modifiée : {0}.</translation>
  </message>
  <message>
   <source>Give the meeting a title first.</source>
   <translation>Donnez d’abord un titre à la réunion.</translation>
  </message>
  <message>
   <source>New meeting</source>
   <translation>Nouvelle réunion</translation>
  </message>
  <message>
   <source>&amp;Body or series</source>
   <translation>&amp;Organe ou série</translation>
  </message>
  <message>
   <source>Body or series</source>
   <translation>Organe ou série</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titre</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>N&amp;umber</source>
   <translation>N&amp;uméro</translation>
  </message>
  <message>
   <source>Number in the series</source>
   <translation>Numéro dans la série</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Date</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>yyyy-MM-dd</source>
   <translation>yyyy-MM-dd</translation>
  </message>
  <message>
   <source>&amp;Place</source>
   <translation>&amp;Lieu</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>&amp;Kind of minutes</source>
   <translation>T&amp;ype de procès-verbal</translation>
  </message>
  <message>
   <source>Kind of minutes</source>
   <translation>Type de procès-verbal</translation>
  </message>
  <message>
   <source>A&amp;genda</source>
   <translation>Ordre du &amp;jour</translation>
  </message>
  <message>
   <source>Agenda, one item a line</source>
   <translation>Ordre du jour, un point par ligne</translation>
  </message>
  <message>
   <source>One item a line. Spaces or a dash before a line make it a sub-item.</source>
   <translation>Un point par ligne. Des espaces ou un tiret en début de ligne en font un sous-point.</translation>
  </message>
  <message>
   <source>Carry over the open action points</source>
   <translation>Reporter les mesures encore à prendre</translation>
  </message>
  <message>
   <source>De&amp;legations</source>
   <translation>Dél&amp;égations</translation>
  </message>
  <message>
   <source>Delegations, one a line</source>
   <translation>Délégations, une par ligne</translation>
  </message>
  <message>
   <source>One a line: Averland; Lake Union; Secretariat</source>
   <translation>Une par ligne : Averland ; Lake Union ; Secrétariat</translation>
  </message>
  <message>
   <source>One line each; a dash before a line of the agenda makes it a sub-item. All of it can be changed later.</source>
   <translation>Une ligne pour chacun ; un tiret devant une ligne de l’ordre du jour en fait un sous-point. Tout peut être modifié plus tard.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>&amp;Make and open</source>
   <translation>&amp;Créer et ouvrir</translation>
  </message>
  <message>
   <source>Make and open</source>
   <translation>Créer et ouvrir</translation>
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
 </context>
 <context>
  <name>OfficeRows</name>
  <message>
   <source>Offices</source>
   <translation>Fonctions</translation>
  </message>
  <message>
   <source>Add an office</source>
   <translation>Ajouter une fonction</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the office</source>
   <translation>Retirer la fonction</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>↓</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Coordinator on Clearance</source>
   <translation>Coordonnateur pour le déminage</translation>
  </message>
  <message>
   <source>Term</source>
   <translation>Mandat</translation>
  </message>
  <message>
   <source>Term of the office</source>
   <translation>Durée du mandat</translation>
  </message>
  <message>
   <source>2012 and 2013</source>
   <translation>2012 et 2013</translation>
  </message>
 </context>
 <context>
  <name>OpenCount</name>
  <message>
   <source>1 open point</source>
   <translation>1 point en suspens</translation>
  </message>
  <message>
   <source>{0} open points</source>
   <translation>{0} points en suspens</translation>
  </message>
  <message>
   <source>Names, flags and objections: Ctrl+Shift+F lists them</source>
   <translation>Noms, signalements et objections : Ctrl+Maj+F les liste</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Find a command</source>
   <translation>Trouver une commande</translation>
  </message>
  <message>
   <source>What is to be done? Its words or initials; Enter does it, Esc goes back.</source>
   <translation>Que faut-il faire ? Ses mots ou ses initiales ; Entrée l’exécute, Échap revient.</translation>
  </message>
  <message>
   <source>Commands found</source>
   <translation>Commandes trouvées</translation>
  </message>
  <message>
   <source>No command is called anything like that.</source>
   <translation>Aucune commande ne porte un nom de ce genre.</translation>
  </message>
 </context>
 <context>
  <name>PaperRows</name>
  <message>
   <source>Papers before it</source>
   <translation>Documents examinés</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>Ajouter un document</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the paper</source>
   <translation>Retirer le document</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>↓</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Title of the paper</source>
   <translation>Titre du document</translation>
  </message>
  <message>
   <source>Symbol</source>
   <translation>Cote</translation>
  </message>
  <message>
   <source>Document symbol</source>
   <translation>Cote du document</translation>
  </message>
  <message>
   <source>CC/2018/WP.1</source>
   <translation>CC/2018/WP.1</translation>
  </message>
  <message>
   <source>FOUO</source>
   <translation>FOUO</translation>
  </message>
  <message>
   <source>FOUO, this paper</source>
   <translation>FOUO, ce document</translation>
  </message>
  <message>
   <source>The list of papers stands in the full version alone</source>
   <translation>La liste des documents ne figure que dans la version intégrale</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>mark as FOUO</source>
   <translation>apposer la mention FOUO</translation>
  </message>
  <message>
   <source>change who may be named</source>
   <translation>changer qui peut être nommé</translation>
  </message>
  <message>
   <source>{0} is still named in this meeting. Change that first.</source>
   <translation>{0} est encore nommée dans cette réunion. Changez d’abord cela.</translation>
  </message>
  <message>
   <source>{0} is still named in {1}. Change that first, then remove it.</source>
   <translation>{0} est encore nommée sous {1}. Changez d’abord cela, puis retirez-la.</translation>
  </message>
 </context>
 <context>
  <name>PersonRows</name>
  <message>
   <source>Representatives</source>
   <translation>Représentants</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Ajouter une personne</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the person</source>
   <translation>Retirer la personne</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>↓</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the representative</source>
   <translation>Nom du représentant</translation>
  </message>
  <message>
   <source>Ms. Ana Lind, Counsellor</source>
   <translation>Mme Ana Lind, Conseillère</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>Civilité</translation>
  </message>
  <message>
   <source>H.E., Mr., Ms., Col.</source>
   <translation>S.E., M., Mme, Col.</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>President, Counsellor</source>
   <translation>Président, Conseillère</translation>
  </message>
  <message>
   <source>Came and went</source>
   <translation>Arrivées et départs</translation>
  </message>
  <message>
   <source>When the person arrived and left</source>
   <translation>Quand la personne est arrivée et partie</translation>
  </message>
  <message>
   <source>arrives 10:42, leaves 11:05</source>
   <translation>arrive 10:42, part 11:05</translation>
  </message>
  <message>
   <source>FOUO: in no release</source>
   <translation>FOUO : jamais diffusée</translation>
  </message>
  <message>
   <source>FOUO, this person: appears in no release</source>
   <translation>FOUO, cette personne : ne figure dans aucune version diffusée</translation>
  </message>
  <message>
   <source>This person appears in no sanitised version</source>
   <translation>Cette personne ne figure dans aucune version expurgée</translation>
  </message>
 </context>
 <context>
  <name>PickForm</name>
  <message>
   <source>Number or words</source>
   <translation>Numéro ou mots</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Ce qui convient</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Full version</source>
   <translation>Version intégrale</translation>
  </message>
  <message>
   <source>Sanitised version</source>
   <translation>Version expurgée</translation>
  </message>
  <message>
   <source>As the meeting says</source>
   <translation>Comme l’indique la réunion</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Hide the preview (F12)</source>
   <translation>Masquer l’aperçu (F12)</translation>
  </message>
  <message>
   <source>Hide the preview</source>
   <translation>Masquer l’aperçu</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Type de document</translation>
  </message>
 </context>
 <context>
  <name>ProblemReport</name>
  <message>
   <source>Report a problem</source>
   <translation>Signaler un problème</translation>
  </message>
  <message>
   <source>This is all that the report says. It holds no words of a meeting. Say in it what happened, read it, and write it to a file; the program sends nothing.</source>
   <translation>Voici tout ce que dit le rapport. Il ne contient aucun mot d’une réunion. Dites-y ce qui s’est passé, lisez-le et écrivez-le dans un fichier ; le programme n’envoie rien.</translation>
  </message>
  <message>
   <source>The report</source>
   <translation>Le rapport</translation>
  </message>
  <message>
   <source>&amp;Leave it</source>
   <translation>&amp;Laisser</translation>
  </message>
  <message>
   <source>&amp;Write it…</source>
   <translation>É&amp;crire…</translation>
  </message>
 </context>
 <context>
  <name>RecordPanel</name>
  <message>
   <source>change attribution</source>
   <translation>changer l’attribution</translation>
  </message>
  <message>
   <source>flag entry</source>
   <translation>signaler l’entrée</translation>
  </message>
  <message>
   <source>take flag away</source>
   <translation>retirer le signalement</translation>
  </message>
 </context>
 <context>
  <name>Recover</name>
  <message>
   <source>13 groups of 5 letters and figures</source>
   <translation>13 groupes de 5 lettres et chiffres</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Choose a new passphrase first.</source>
   <translation>Choisissez d’abord une nouvelle phrase secrète.</translation>
  </message>
  <message>
   <source>The two passphrases are not the same. Type both again.</source>
   <translation>Les deux phrases secrètes diffèrent. Tapez-les de nouveau.</translation>
  </message>
  <message>
   <source>Open with the recovery key</source>
   <translation>Ouvrir avec la clé de secours</translation>
  </message>
  <message>
   <source>The recovery key stands on the sheet of paper that was made with the store. Type its thirteen groups, and choose a new passphrase; the meetings stay as they are.</source>
   <translation>La clé de secours se trouve sur la feuille de papier faite avec le coffre. Tapez ses treize groupes et choisissez une nouvelle phrase secrète ; les réunions restent comme elles sont.</translation>
  </message>
  <message>
   <source>Recovery &amp;key</source>
   <translation>&amp;Clé de secours</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de secours</translation>
  </message>
  <message>
   <source>&amp;New passphrase</source>
   <translation>&amp;Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>&amp;Again</source>
   <translation>&amp;De nouveau</translation>
  </message>
  <message>
   <source>New passphrase again</source>
   <translation>Nouvelle phrase secrète, de nouveau</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation>Restaurer une &amp;sauvegarde…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>&amp;Open the store</source>
   <translation>&amp;Ouvrir le coffre</translation>
  </message>
  <message>
   <source>Open the store</source>
   <translation>Ouvrir le coffre</translation>
  </message>
 </context>
 <context>
  <name>RecoveryKey</name>
  <message>
   <source>This key opens your meetings if the passphrase is ever lost. Write it down, or save its sheet and print that with the program that shows your PDF files. Keep the paper where you keep others that are For Official Use Only. </source>
   <translation>Cette clé ouvre vos réunions si la phrase secrète est perdue. Notez-la, ou enregistrez sa feuille et imprimez-la avec le programme qui affiche vos fichiers PDF. Gardez le papier là où vous gardez les autres documents « For Official Use Only ». </translation>
  </message>
  <message>
   <source>On the next page two of its groups are asked for.</source>
   <translation>La page suivante demande deux de ses groupes.</translation>
  </message>
  <message>
   <source>To be sure that it is on paper: type these two groups from your sheet.</source>
   <translation>Pour s’assurer qu’elle est sur papier : tapez ces deux groupes d’après votre feuille.</translation>
  </message>
  <message>
   <source>Group {0}</source>
   <translation>Groupe {0}</translation>
  </message>
  <message>
   <source>Group {0} is another one. Compare it with your sheet, or show the key again.</source>
   <translation>Le groupe {0} est différent. Comparez-le avec votre feuille, ou affichez de nouveau la clé.</translation>
  </message>
  <message>
   <source>Copied. The clipboard is cleared in {0} seconds, or when you go on.</source>
   <translation>Copié. Le presse-papiers sera vidé dans {0} secondes, ou quand vous continuerez.</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>Enregistrer la feuille</translation>
  </message>
  <message>
   <source>Page to be printed (*.pdf)</source>
   <translation>Page à imprimer (*.pdf)</translation>
  </message>
  <message>
   <source>Saved as {0}. Whoever has that file can open your meetings: open it, print it, then delete it.</source>
   <translation>Enregistré sous {0}. Quiconque a ce fichier peut ouvrir vos réunions : ouvrez-le, imprimez-le, puis supprimez-le.</translation>
  </message>
  <message>
   <source>The recovery key</source>
   <translation>La clé de secours</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Clé de secours</translation>
  </message>
  <message>
   <source>&amp;Save the sheet as PDF…</source>
   <translation>&amp;Enregistrer la feuille en PDF…</translation>
  </message>
  <message>
   <source>Save the sheet as PDF…</source>
   <translation>Enregistrer la feuille en PDF…</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>First group asked for</source>
   <translation>Premier groupe demandé</translation>
  </message>
  <message>
   <source>Second group asked for</source>
   <translation>Second groupe demandé</translation>
  </message>
  <message>
   <source>&amp;Show the key again</source>
   <translation>&amp;Montrer de nouveau la clé</translation>
  </message>
  <message>
   <source>Show the key again</source>
   <translation>Montrer de nouveau la clé</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>C&amp;ontinuer</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
 </context>
 <context>
  <name>RegisterPage</name>
  <message>
   <source>action-points.xlsx</source>
   <translation>mesures-a-prendre.xlsx</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} overdue</source>
   <translation>{0} en retard</translation>
  </message>
  <message>
   <source>Action points</source>
   <translation>Mesures à prendre</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation>Revenir d’où vous veniez</translation>
  </message>
  <message>
   <source>&amp;Write as a spreadsheet…</source>
   <translation>Écrire dans un &amp;tableur…</translation>
  </message>
  <message>
   <source>Write what is listed as a spreadsheet</source>
   <translation>Écrire la liste dans un tableur</translation>
  </message>
  <message>
   <source>Find in action points, owners and meetings</source>
   <translation>Chercher dans les mesures, les responsables et les réunions</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Organe</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Action points of all meetings</source>
   <translation>Mesures à prendre de toutes les réunions</translation>
  </message>
  <message>
   <source>Space done, or open again   ·   Enter to where it was raised   ·   Ctrl+F find   ·   Ctrl+E write as a spreadsheet   ·   Esc back</source>
   <translation>Espace : prise, ou de nouveau à prendre   ·   Entrée : là où elle a été décidée   ·   Ctrl+F : chercher   ·   Ctrl+E : tableur   ·   Échap : retour</translation>
  </message>
  <message>
   <source>Reading the meetings…</source>
   <translation>Lecture des réunions…</translation>
  </message>
  <message>
   <source>No action points yet</source>
   <translation>Aucune mesure à prendre pour l’instant</translation>
  </message>
  <message>
   <source>In a meeting, type a line such as “! averland: circulate the plan by:2031-06-01”. It is then listed here.</source>
   <translation>Dans une réunion, tapez une ligne telle que « ! averland: distribuer le plan by:2031-06-01 ». Elle figurera ensuite ici.</translation>
  </message>
  <message>
   <source>No action point fits what you are looking for</source>
   <translation>Aucune mesure à prendre ne correspond à ce que vous cherchez</translation>
  </message>
  <message>
   <source>Show &amp;all of them</source>
   <translation>&amp;Toutes les montrer</translation>
  </message>
  <message>
   <source>Show all action points</source>
   <translation>Montrer toutes les mesures à prendre</translation>
  </message>
  <message>
   <source>The action points could not be read</source>
   <translation>Les mesures à prendre n’ont pas pu être lues</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>Try again to read the action points</source>
   <translation>Essayer de nouveau de lire les mesures à prendre</translation>
  </message>
 </context>
 <context>
  <name>ReleasePanel</name>
  <message>
   <source>Change it here. Ctrl+Shift+R goes back to the release.</source>
   <translation>Modifiez-le ici. Ctrl+Maj+R revient à la diffusion.</translation>
  </message>
 </context>
 <context>
  <name>ReleaseScreen</name>
  <message>
   <source>Looking through the meeting…</source>
   <translation>Examen de la réunion…</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Arrêter</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>L’examen a été arrêté.</translation>
  </message>
  <message>
   <source>&amp;Look again</source>
   <translation>&amp;Examiner de nouveau</translation>
  </message>
  <message>
   <source>It can go out once it is looked through.</source>
   <translation>La diffusion sera possible une fois l’examen terminé.</translation>
  </message>
  <message>
   <source>It cannot go out yet: {0} to be settled.</source>
   <translation>La diffusion n’est pas encore possible : {0} à régler.</translation>
  </message>
  <message>
   <source>It cannot go out yet: {0} to be looked at (Ctrl+Return).</source>
   <translation>La diffusion n’est pas encore possible : {0} à examiner (Ctrl+Entrée).</translation>
  </message>
  <message>
   <source>Nothing is open. The rest is for you to judge.</source>
   <translation>Rien n’est en suspens. Le reste est à votre appréciation.</translation>
  </message>
  <message>
   <source>How much is looked through</source>
   <translation>Part déjà examinée</translation>
  </message>
  <message>
   <source>Stop looking through the meeting</source>
   <translation>Arrêter l’examen de la réunion</translation>
  </message>
  <message>
   <source>In full</source>
   <translation>Version intégrale</translation>
  </message>
  <message>
   <source>As it would go out</source>
   <translation>Telle qu’elle serait diffusée</translation>
  </message>
  <message>
   <source>Kind of document</source>
   <translation>Type de document</translation>
  </message>
  <message>
   <source>The kind of document that would go out</source>
   <translation>Le type de document qui serait diffusé</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Langue du document</translation>
  </message>
  <message>
   <source>The language of the words that the program adds</source>
   <translation>La langue des mots que le programme ajoute</translation>
  </message>
  <message>
   <source>Full and sanitised version side by side</source>
   <translation>Versions intégrale et expurgée côte à côte</translation>
  </message>
  <message>
   <source>F6 next part   ·   F8 next open point   ·   Alt+Down next difference   ·   Enter or F2 to the words, to change them   ·   Esc back to the line</source>
   <translation>F6 : partie suivante   ·   F8 : point en suspens suivant   ·   Alt+Bas : différence suivante   ·   Entrée ou F2 : aller aux mots pour les changer   ·   Échap : retour à la ligne</translation>
  </message>
  <message>
   <source>Before it goes out</source>
   <translation>Avant la diffusion</translation>
  </message>
  <message>
   <source>What a person must judge</source>
   <translation>Ce qu’une personne doit apprécier</translation>
  </message>
  <message>
   <source>&amp;Export the sanitised version…</source>
   <translation>&amp;Exporter la version expurgée…</translation>
  </message>
  <message>
   <source>Export the sanitised version</source>
   <translation>Exporter la version expurgée</translation>
  </message>
 </context>
 <context>
  <name>Restore</name>
  <message>
   <source>Looking through the backups…</source>
   <translation>Examen des sauvegardes…</translation>
  </message>
  <message>
   <source>{0} backups in {1}</source>
   <translation>{0} sauvegardes dans {1}</translation>
  </message>
  <message>
   <source>There is no backup in {0}.</source>
   <translation>Il n’y a pas de sauvegarde dans {0}.</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Restauration…</translation>
  </message>
  <message>
   <source>Backups (*.ccmbackup);;All files (*)</source>
   <translation>Sauvegardes (*.ccmbackup);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Choisir une sauvegarde</translation>
  </message>
  <message>
   <source>Choose a backup first.</source>
   <translation>Choisissez d’abord une sauvegarde.</translation>
  </message>
  <message>
   <source>Type the passphrase of the backup first.</source>
   <translation>Tapez d’abord la phrase secrète de la sauvegarde.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Choose a backup and give the passphrase that the store had when it was made. Edits made after it are taken from the journal. A store that is there now is kept aside and never overwritten.</source>
   <translation>Choisissez une sauvegarde et donnez la phrase secrète que le coffre avait alors. Les modifications faites depuis sont reprises du journal. Un coffre déjà présent est mis de côté et jamais écrasé.</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Another &amp;file…</source>
   <translation>Un autre &amp;fichier…</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>Un autre fichier…</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase of the backup</source>
   <translation>Phrase secrète de la sauvegarde</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurer</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
 </context>
 <context>
  <name>Room</name>
  <message>
   <source>Kept word for word and flagged: it is not clear who that is.</source>
   <translation>Conservé mot pour mot et signalé : on ne sait pas clairement de qui il s’agit.</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Ordre du jour</translation>
  </message>
  <message>
   <source>FOUO</source>
   <translation>FOUO</translation>
  </message>
  <message>
   <source>Record of this item</source>
   <translation>Compte rendu de ce point</translation>
  </message>
  <message>
   <source>Open points</source>
   <translation>Points en suspens</translation>
  </message>
  <message>
   <source>Capture line</source>
   <translation>Ligne de saisie</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Présence</translation>
  </message>
  <message>
   <source>Action points</source>
   <translation>Mesures à prendre</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Terminer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminer</translation>
  </message>
 </context>
 <context>
  <name>RoomUnderlines</name>
  <message>
   <source>Nothing is underlined here.</source>
   <translation>Rien n’est souligné ici.</translation>
  </message>
 </context>
 <context>
  <name>RunsEdit</name>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Every text, title and name of all meetings is searched.</source>
   <translation>Tous les textes, titres et noms de toutes les réunions sont parcourus.</translation>
  </message>
  <message>
   <source>“{0}” stands in no meeting. Fewer words, or their beginnings, find more.</source>
   <translation>« {0} » ne figure dans aucune réunion. Moins de mots, ou leur début, trouvent davantage.</translation>
  </message>
  <message>
   <source>The latest {0} places; one more word finds fewer.</source>
   <translation>Les {0} passages les plus récents ; un mot de plus en trouve moins.</translation>
  </message>
  <message>
   <source>One place.</source>
   <translation>Un passage.</translation>
  </message>
  <message>
   <source>{0} places in one meeting.</source>
   <translation>{0} passages dans une réunion.</translation>
  </message>
  <message>
   <source>{0} places in {1} meetings.</source>
   <translation>{0} passages dans {1} réunions.</translation>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation>Chercher dans toutes les réunions</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Back to where you came from</source>
   <translation>Revenir d’où vous veniez</translation>
  </message>
  <message>
   <source>Words, or how they begin</source>
   <translation>Des mots, ou leur début</translation>
  </message>
  <message>
   <source>Places where the words stand</source>
   <translation>Passages où figurent les mots</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Meetings</source>
   <translation>Réunions</translation>
  </message>
  <message>
   <source>Action &amp;points</source>
   <translation>&amp;Mesures à prendre</translation>
  </message>
  <message>
   <source>Action points of all meetings</source>
   <translation>Mesures à prendre de toutes les réunions</translation>
  </message>
  <message>
   <source>Action points of all meetings (Ctrl+Shift+A)</source>
   <translation>Mesures à prendre de toutes les réunions (Ctrl+Maj+A)</translation>
  </message>
  <message>
   <source>&amp;Import a meeting file…</source>
   <translation>&amp;Importer un fichier de réunion…</translation>
  </message>
  <message>
   <source>Import a meeting file…</source>
   <translation>Importer un fichier de réunion…</translation>
  </message>
  <message>
   <source>&amp;New meeting</source>
   <translation>&amp;Nouvelle réunion</translation>
  </message>
  <message>
   <source>New meeting</source>
   <translation>Nouvelle réunion</translation>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation>Chercher dans toutes les réunions</translation>
  </message>
  <message>
   <source>Find in all meetings (Ctrl+F)</source>
   <translation>Chercher dans toutes les réunions (Ctrl+F)</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>Aucune réunion pour l’instant</translation>
  </message>
  <message>
   <source>Make a new meeting with Ctrl+N, or take one in from a meeting file with Ctrl+O.</source>
   <translation>Créez une réunion avec Ctrl+N, ou reprenez-en une d’un fichier de réunion avec Ctrl+O.</translation>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>Nothing here yet. Type below while they speak: a name and a colon begin an intervention, “- ” a point, “= ” a decision, “! ” an action point.</source>
   <translation>Rien ici pour l’instant. Tapez ci-dessous pendant que l’on parle : un nom et deux points ouvrent une intervention, « - » un alinéa, « = » une décision, « ! » une mesure à prendre.</translation>
  </message>
  <message>
   <source>The agenda is empty. Ctrl+T adds an item, “&gt; Title” below does too.</source>
   <translation>L’ordre du jour est vide. Ctrl+T ajoute un point, « &gt; Intitulé » ci-dessous aussi.</translation>
  </message>
 </context>
 <context>
  <name>StepsTold</name>
  <message>
   <source>Undone in {0}: {1}</source>
   <translation>Annulé dans {0} : {1}</translation>
  </message>
  <message>
   <source>Done again in {0}: {1}</source>
   <translation>Rétabli dans {0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>The store in {0}</source>
   <translation>Le coffre dans {0}</translation>
  </message>
  <message>
   <source>Let the {0} of this computer &amp;remember the key</source>
   <translation>Laisser le {0} de cet ordinateur &amp;retenir la clé</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation>Tapez d’abord la phrase secrète.</translation>
  </message>
  <message>
   <source>Unlock your meetings</source>
   <translation>Déverrouiller vos réunions</translation>
  </message>
  <message>
   <source>&amp;Passphrase</source>
   <translation>&amp;Phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>&amp;Remember it on this computer</source>
   <translation>&amp;La retenir sur cet ordinateur</translation>
  </message>
  <message>
   <source>Remember it on this computer</source>
   <translation>La retenir sur cet ordinateur</translation>
  </message>
  <message>
   <source>I have the re&amp;covery key…</source>
   <translation>J’ai la &amp;clé de secours…</translation>
  </message>
  <message>
   <source>I have the recovery key…</source>
   <translation>J’ai la clé de secours…</translation>
  </message>
  <message>
   <source>&amp;Unlock</source>
   <translation>&amp;Déverrouiller</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>typed into</source>
   <translation>point de la saisie</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>à venir</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>ajourné</translation>
  </message>
  <message>
   <source>now</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>⚠ {0} min over</source>
   <translation>⚠ {0} min de trop</translation>
  </message>
  <message>
   <source>{0} / {1} min</source>
   <translation>{0} / {1} min</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>Documents (*{0})</source>
   <translation>Documents (*{0})</translation>
  </message>
  <message>
   <source>Write the document</source>
   <translation>Écrire le document</translation>
  </message>
  <message>
   <source>Meeting files and notes (*.json *.txt *.md);;All files (*)</source>
   <translation>Fichiers de réunion et notes (*.json *.txt *.md);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Import a meeting file</source>
   <translation>Importer un fichier de réunion</translation>
  </message>
  <message>
   <source>Notes (*.txt *.md);;All files (*)</source>
   <translation>Notes (*.txt *.md);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Import notes</source>
   <translation>Importer des notes</translation>
  </message>
  <message>
   <source>Lists (*.csv);;All files (*)</source>
   <translation>Listes (*.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Import a list of delegations</source>
   <translation>Importer une liste de délégations</translation>
  </message>
  <message>
   <source>Import abbreviations</source>
   <translation>Importer des abréviations</translation>
  </message>
  <message>
   <source>Word files (*.docx *.dotx)</source>
   <translation>Fichiers Word (*.docx *.dotx)</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>One edit is</source>
   <translation>Une modification n’est</translation>
  </message>
  <message>
   <source>{0} edits are</source>
   <translation>{0} modifications ne sont</translation>
  </message>
  <message>
   <source>{0} not saved yet. {1}</source>
   <translation>{0} pas encore enregistrée(s). {1}</translation>
  </message>
  <message>
   <source>&amp;Stay here</source>
   <translation>&amp;Rester ici</translation>
  </message>
  <message>
   <source>&amp;Leave and lose them</source>
   <translation>&amp;Quitter et les perdre</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Seconde copie</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>&amp;Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Bac&amp;kups…</source>
   <translation>Sauve&amp;gardes…</translation>
  </message>
  <message>
   <source>✗ No second copy now</source>
   <translation>✗ Pas de seconde copie en ce moment</translation>
  </message>
  <message>
   <source>Backup of {0}</source>
   <translation>Sauvegarde du {0}</translation>
  </message>
  <message>
   <source>The backups are on the same disk as the store: a disk that fails takes both. Choose a folder on a stick or on another disk.</source>
   <translation>Les sauvegardes sont sur le même disque que le coffre : une panne de ce disque emporte les deux. Choisissez un dossier sur une clé USB ou sur un autre disque.</translation>
  </message>
  <message>
   <source>{0} MB</source>
   <translation>{0} Mo</translation>
  </message>
  <message>
   <source>✗ damaged</source>
   <translation>✗ endommagée</translation>
  </message>
  <message>
   <source>✓ checked</source>
   <translation>✓ vérifiée</translation>
  </message>
  <message>
   <source>What was typed here and not made a meeting is there again. Cancel drops it.</source>
   <translation>Ce qui avait été saisi ici sans qu’une réunion en soit faite est de nouveau là. « Annuler » l’efface.</translation>
  </message>
  <message>
   <source>A template belongs to a body. Say in “Meeting…” which body meets.</source>
   <translation>Un modèle appartient à un organe. Indiquez dans « Réunion… » quel organe se réunit.</translation>
  </message>
  <message>
   <source>{0} has a template of its own.</source>
   <translation>{0} a son propre modèle.</translation>
  </message>
  <message>
   <source>Choose &amp;another…</source>
   <translation>En choisir un &amp;autre…</translation>
  </message>
  <message>
   <source>Use the &amp;program’s</source>
   <translation>Utiliser celui du &amp;programme</translation>
  </message>
  <message>
   <source>Documents of {0} are written on {1} from now on.</source>
   <translation>Les documents de {0} seront désormais écrits sur {1}.</translation>
  </message>
  <message>
   <source>Looking through {0}…</source>
   <translation>Examen de {0}…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Documents of {0} have the program’s own template from now on.</source>
   <translation>Les documents de {0} auront désormais le modèle du programme.</translation>
  </message>
  <message>
   <source>Stopped. No template was changed.</source>
   <translation>Arrêté. Aucun modèle n’a été changé.</translation>
  </message>
  <message>
   <source>{0} is empty. Fill it in.</source>
   <translation>{0} est vide. Remplissez ce champ.</translation>
  </message>
  <message>
   <source>by name</source>
   <translation>par leur nom</translation>
  </message>
  <message>
   <source>by category</source>
   <translation>par catégorie</translation>
  </message>
  <message>
   <source>listed by name</source>
   <translation>énumérées par leur nom</translation>
  </message>
  <message>
   <source>counted</source>
   <translation>comptées</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omises</translation>
  </message>
  <message>
   <source>{0}: '{1}' cannot be read. Write it as {2}.</source>
   <translation>{0} : « {1} » ne peut pas être lu. Écrivez plutôt {2}.</translation>
  </message>
  <message>
   <source>In what would go out</source>
   <translation>Dans ce qui serait diffusé</translation>
  </message>
  <message>
   <source>Flagged to come back to</source>
   <translation>Signalé, à revoir</translation>
  </message>
  <message>
   <source>A careful reader would ask</source>
   <translation>Un lecteur attentif demanderait</translation>
  </message>
  <message>
   <source>{0} must be settled before anything goes out, {1} more to look at.</source>
   <translation>{0} à régler avant toute diffusion, {1} de plus à examiner.</translation>
  </message>
  <message>
   <source>Nothing stands against a release; {0} to look at.</source>
   <translation>Rien ne s’oppose à la diffusion ; {0} à examiner.</translation>
  </message>
  <message>
   <source>Nothing stands against a release, and all is looked at.</source>
   <translation>Rien ne s’oppose à la diffusion, et tout est examiné.</translation>
  </message>
  <message>
   <source>Flags: {0}. A careful reader’s objections: {1}.</source>
   <translation>Signalements : {0}. Objections d’un lecteur attentif : {1}.</translation>
  </message>
  <message>
   <source>Flags: {0}.</source>
   <translation>Signalements : {0}.</translation>
  </message>
  <message>
   <source>A careful reader’s objections: {0}.</source>
   <translation>Objections d’un lecteur attentif : {0}.</translation>
  </message>
  <message>
   <source>The paragraph as it would go out:</source>
   <translation>Le paragraphe tel qu’il serait diffusé :</translation>
  </message>
  <message>
   <source>The paragraph:</source>
   <translation>Le paragraphe :</translation>
  </message>
  <message>
   <source>stops</source>
   <translation>bloquant</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>examiné</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Adoption of the agenda</source>
   <translation>Adoption de l’ordre du jour</translation>
  </message>
  <message>
   <source>Approval of the minutes</source>
   <translation>Approbation du procès-verbal</translation>
  </message>
  <message>
   <source>Any other business</source>
   <translation>Questions diverses</translation>
  </message>
  <message>
   <source>Next meeting</source>
   <translation>Prochaine réunion</translation>
  </message>
  <message>
   <source>Closing</source>
   <translation>Clôture</translation>
  </message>
  <message>
   <source>To come</source>
   <translation>À venir</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Deferred</source>
   <translation>Ajourné</translation>
  </message>
  <message>
   <source>arrives {0}, leaves {1}</source>
   <translation>arrive {0}, part {1}</translation>
  </message>
  <message>
   <source>{0}: '{1}' could be several. Write more of the name.</source>
   <translation>{0} : « {1} » peut désigner plusieurs délégations. Écrivez davantage du nom.</translation>
  </message>
  <message>
   <source>{0}: nobody here is called '{1}'. Add the delegation first.</source>
   <translation>{0} : personne ici ne s’appelle « {1} ». Ajoutez d’abord la délégation.</translation>
  </message>
  <message>
   <source>Writing {0}…</source>
   <translation>Écriture de {0}…</translation>
  </message>
  <message>
   <source>No store is open. Open one and try again.</source>
   <translation>Aucun coffre n’est ouvert. Ouvrez-en un et réessayez.</translation>
  </message>
  <message>
   <source>{0} is written.</source>
   <translation>{0} est écrit.</translation>
  </message>
  <message>
   <source>Open the file</source>
   <translation>Ouvrir le fichier</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Montrer le dossier</translation>
  </message>
  <message>
   <source>No sanitised version was made. What stands against it is listed.</source>
   <translation>Aucune version expurgée n’a été faite. Ce qui s’y oppose est listé.</translation>
  </message>
  <message>
   <source>Another &amp;name…</source>
   <translation>Un autre &amp;nom…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;New meeting…</source>
   <translation>&amp;Nouvelle réunion…</translation>
  </message>
  <message>
   <source>&amp;Import a meeting file…</source>
   <translation>&amp;Importer un fichier de réunion…</translation>
  </message>
  <message>
   <source>Import no&amp;tes…</source>
   <translation>Importer des n&amp;otes…</translation>
  </message>
  <message>
   <source>&amp;All meetings</source>
   <translation>&amp;Toutes les réunions</translation>
  </message>
  <message>
   <source>&amp;Find in all meetings…</source>
   <translation>&amp;Chercher dans toutes les réunions…</translation>
  </message>
  <message>
   <source>Action &amp;points of all meetings</source>
   <translation>&amp;Mesures à prendre de toutes les réunions</translation>
  </message>
  <message>
   <source>Passp&amp;hrase and keys…</source>
   <translation>&amp;Phrase secrète et clés…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>'{0}' could be several. Write more of the name.</source>
   <translation>« {0} » peut désigner plusieurs délégations. Écrivez davantage du nom.</translation>
  </message>
  <message>
   <source>Nobody here is called '{0}'. Add the delegation first.</source>
   <translation>Personne ici ne s’appelle « {0} ». Ajoutez d’abord la délégation.</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <source>Looking through earlier edits…</source>
   <translation>Examen des modifications antérieures…</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Arrêté. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>It is removed for good. One new backup takes the place of all copies that hold it.</source>
   <translation>C’est supprimé définitivement. Une nouvelle sauvegarde remplace toutes les copies qui le contenaient.</translation>
  </message>
  <message>
   <source>{0} is not at hand: the copies there are replaced when it is seen again.</source>
   <translation>{0} n’est pas accessible : les copies qui s’y trouvent seront remplacées dès que ce sera possible.</translation>
  </message>
  <message>
   <source>Documents written from it, and backups that you put elsewhere, stay there.</source>
   <translation>Les documents déjà écrits et les sauvegardes que vous avez rangées ailleurs y restent.</translation>
  </message>
  <message>
   <source>Earlier wordings</source>
   <translation>Rédactions antérieures</translation>
  </message>
  <message>
   <source>What was removed</source>
   <translation>Ce qui a été retiré</translation>
  </message>
  <message>
   <source>Choose an entry or an agenda item first.</source>
   <translation>Choisissez d’abord une entrée ou un point de l’ordre du jour.</translation>
  </message>
  <message>
   <source>remove</source>
   <translation>supprimer</translation>
  </message>
  <message>
   <source>The whole meeting: {0}</source>
   <translation>La réunion entière : {0}</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>{0} (and {1} more)</source>
   <translation>{0} (et {1} autres)</translation>
  </message>
  <message>
   <source>The capture line</source>
   <translation>La ligne de saisie</translation>
  </message>
  <message>
   <source>Keys in the capture line</source>
   <translation>Touches dans la ligne de saisie</translation>
  </message>
  <message>
   <source>Keys in words of the record</source>
   <translation>Touches dans les mots du compte rendu</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>Peru says …</source>
   <translation>le Pérou dit …</translation>
  </message>
  <message>
   <source>France and Panama say …</source>
   <translation>la France et le Panama disent …</translation>
  </message>
  <message>
   <source>fra (for the group): …</source>
   <translation>fra (au nom de …): …</translation>
  </message>
  <message>
   <source>in that capacity</source>
   <translation>en cette qualité</translation>
  </message>
  <message>
   <source>an office says …</source>
   <translation>une fonction dit …</translation>
  </message>
  <message>
   <source>a point</source>
   <translation>un alinéa</translation>
  </message>
  <message>
   <source>a point under a point</source>
   <translation>un alinéa sous un alinéa</translation>
  </message>
  <message>
   <source>a decision</source>
   <translation>une décision</translation>
  </message>
  <message>
   <source>an action point</source>
   <translation>une mesure à prendre</translation>
  </message>
  <message>
   <source>a key point</source>
   <translation>un point principal</translation>
  </message>
  <message>
   <source>a guiding question</source>
   <translation>une question d’orientation</translation>
  </message>
  <message>
   <source>a note to oneself, never printed</source>
   <translation>une note personnelle, jamais imprimée</translation>
  </message>
  <message>
   <source>&gt; Title</source>
   <translation>&gt; Intitulé</translation>
  </message>
  <message>
   <source>go to that item, or make it</source>
   <translation>aller à ce point, ou le créer</translation>
  </message>
  <message>
   <source>&gt;&gt; Title</source>
   <translation>&gt;&gt; Intitulé</translation>
  </message>
  <message>
   <source>the same with a sub-item</source>
   <translation>de même avec un sous-point</translation>
  </message>
  <message>
   <source>go to the next item</source>
   <translation>aller au point suivant</translation>
  </message>
  <message>
   <source>Peru arrives</source>
   <translation>le Pérou arrive</translation>
  </message>
  <message>
   <source>Peru leaves</source>
   <translation>le Pérou part</translation>
  </message>
  <message>
   <source>mentions Peru</source>
   <translation>mentionne le Pérou</translation>
  </message>
  <message>
   <source>marks the line as FOUO</source>
   <translation>appose FOUO à la ligne</translation>
  </message>
  <message>
   <source>marks words as FOUO</source>
   <translation>appose FOUO à des mots</translation>
  </message>
  <message>
   <source>and gives others for the sanitised version</source>
   <translation>et en donne d’autres pour la version expurgée</translation>
  </message>
  <message>
   <source>the words as they stand</source>
   <translation>les mots tels quels</translation>
  </message>
  <message>
   <source>save; the next point follows</source>
   <translation>enregistrer ; l’alinéa suivant vient ensuite</translation>
  </message>
  <message>
   <source>save, with nothing to follow</source>
   <translation>enregistrer, sans suite</translation>
  </message>
  <message>
   <source>take the first name offered</source>
   <translation>prendre le premier nom proposé</translation>
  </message>
  <message>
   <source>bring an earlier line back</source>
   <translation>rappeler une ligne antérieure</translation>
  </message>
  <message>
   <source>a recognised name back into words</source>
   <translation>un nom reconnu redevient des mots</translation>
  </message>
  <message>
   <source>bold</source>
   <translation>gras</translation>
  </message>
  <message>
   <source>italic</source>
   <translation>italique</translation>
  </message>
  <message>
   <source>underlined</source>
   <translation>souligné</translation>
  </message>
  <message>
   <source>superscript</source>
   <translation>exposant</translation>
  </message>
  <message>
   <source>finish</source>
   <translation>terminer</translation>
  </message>
  <message>
   <source>done, another point</source>
   <translation>terminé, un autre alinéa</translation>
  </message>
  <message>
   <source>a new line in the point</source>
   <translation>une nouvelle ligne dans l’alinéa</translation>
  </message>
  <message>
   <source>ccm-minutes – locked</source>
   <translation>ccm-minutes – verrouillé</translation>
  </message>
  <message>
   <source>After {0} minutes</source>
   <translation>Après {0} minutes</translation>
  </message>
  <message>
   <source>&amp;Never</source>
   <translation>&amp;Jamais</translation>
  </message>
  <message>
   <source>&amp;Lock</source>
   <translation>&amp;Verrouiller</translation>
  </message>
  <message>
   <source>Lock when nobody is ther&amp;e</source>
   <translation>Verrouiller &amp;en l’absence</translation>
  </message>
  <message>
   <source>The window is locked after {0} minutes without a touch, but never while a </source>
   <translation>La fenêtre se verrouille après {0} minutes sans activité, mais jamais pendant qu’une </translation>
  </message>
  <message>
   <source>meeting is under way.</source>
   <translation>réunion est en cours.</translation>
  </message>
  <message>
   <source>Only Ctrl+L locks it now.</source>
   <translation>Seul Ctrl+L la verrouille désormais.</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>projet</translation>
  </message>
  <message>
   <source>circulated</source>
   <translation>distribué</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>approuvé</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Procès-verbal</translation>
  </message>
  <message>
   <source>Minutes and action points</source>
   <translation>Procès-verbal et mesures à prendre</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Briefing</source>
   <translation>Présentation</translation>
  </message>
  <message>
   <source>Find in all meetings</source>
   <translation>Chercher dans toutes les réunions</translation>
  </message>
  <message>
   <source>Action points</source>
   <translation>Mesures à prendre</translation>
  </message>
  <message>
   <source>Removing for good…</source>
   <translation>Suppression définitive…</translation>
  </message>
  <message>
   <source>{0} entries were taken in from {1}.</source>
   <translation>{0} entrées ont été reprises de {1}.</translation>
  </message>
  <message>
   <source>{0} of them are flagged: it is not clear who that is.</source>
   <translation>{0} d’entre elles sont signalées : on ne sait pas clairement de qui il s’agit.</translation>
  </message>
  <message>
   <source>Only to be read: {0}</source>
   <translation>Lecture seule : {0}</translation>
  </message>
  <message>
   <source>Find a &amp;command…</source>
   <translation>Trouver une &amp;commande…</translation>
  </message>
  <message>
   <source>This page stays as it is; all others speak the language from now on.</source>
   <translation>Cette page reste comme elle est ; toutes les autres parlent désormais la langue choisie.</translation>
  </message>
  <message>
   <source>present</source>
   <translation>présente</translation>
  </message>
  <message>
   <source>apologies</source>
   <translation>excusée</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>absente</translation>
  </message>
  <message>
   <source>report in writing</source>
   <translation>rapport écrit</translation>
  </message>
  <message>
   <source>arrives</source>
   <translation>arrive</translation>
  </message>
  <message>
   <source>leaves</source>
   <translation>part</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>international organisation</source>
   <translation>organisation internationale</translation>
  </message>
  <message>
   <source>civil society</source>
   <translation>société civile</translation>
  </message>
  <message>
   <source>secretariat</source>
   <translation>secrétariat</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>State Party</source>
   <translation>État partie</translation>
  </message>
  <message>
   <source>signatory</source>
   <translation>signataire</translation>
  </message>
  <message>
   <source>State not party</source>
   <translation>État non partie</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>observateur</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>expert</translation>
  </message>
  <message>
   <source>may be named</source>
   <translation>peut être nommée</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>non nommée</translation>
  </message>
  <message>
   <source>left {0}</source>
   <translation>partie à {0}</translation>
  </message>
  <message>
   <source>arrived {0}</source>
   <translation>arrivée à {0}</translation>
  </message>
  <message>
   <source>Attendance · {0} of {1}</source>
   <translation>Présences · {0} sur {1}</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Présence</translation>
  </message>
  <message>
   <source>no owner</source>
   <translation>aucun responsable</translation>
  </message>
  <message>
   <source>(no words)</source>
   <translation>(sans mots)</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulée</translation>
  </message>
  <message>
   <source>Nothing here fits '{0}'. Write another part of the name.</source>
   <translation>Rien ici ne correspond à « {0} ». Écrivez une autre partie du nom.</translation>
  </message>
  <message>
   <source>A number, or words of the title. Enter takes the one that is marked.</source>
   <translation>Un numéro, ou des mots de l’intitulé. Entrée prend celui qui est marqué.</translation>
  </message>
  <message>
   <source>Move to another item</source>
   <translation>Déplacer vers un autre point</translation>
  </message>
  <message>
   <source>A code, a name or its beginning. A comma adds another one, Enter is done.</source>
   <translation>Un code, un nom ou son début. Une virgule en ajoute un autre, Entrée termine.</translation>
  </message>
  <message>
   <source>'{0}' could be several, or nobody here. Write more of the name.</source>
   <translation>« {0} » peut désigner plusieurs délégations, ou personne ici. Écrivez davantage du nom.</translation>
  </message>
  <message>
   <source>The two entries are not of the same people. Say whose the whole is.</source>
   <translation>Les deux entrées ne sont pas des mêmes orateurs. Dites de qui est l’ensemble.</translation>
  </message>
  <message>
   <source>Merge with the entry above</source>
   <translation>Réunir avec l’entrée du dessus</translation>
  </message>
  <message>
   <source>&amp;Report a problem…</source>
   <translation>&amp;Signaler un problème…</translation>
  </message>
  <message>
   <source>Paragraph</source>
   <translation>Paragraphe</translation>
  </message>
  <message>
   <source>Intervention</source>
   <translation>Intervention</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Key point</source>
   <translation>Point principal</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>Action point</source>
   <translation>Mesure à prendre</translation>
  </message>
  <message>
   <source>Note to myself, in no version</source>
   <translation>Note personnelle, dans aucune version</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Key points</source>
   <translation>Points principaux</translation>
  </message>
  <message>
   <source>open</source>
   <translation>à prendre</translation>
  </message>
  <message>
   <source>by consensus</source>
   <translation>par consensus</translation>
  </message>
  <message>
   <source>without objection</source>
   <translation>sans objection</translation>
  </message>
  <message>
   <source>by vote</source>
   <translation>par un vote</translation>
  </message>
  <message>
   <source>with reservations</source>
   <translation>avec des réserves</translation>
  </message>
  <message>
   <source>released by name</source>
   <translation>diffusé par nom</translation>
  </message>
  <message>
   <source>released by category</source>
   <translation>diffusé par catégorie</translation>
  </message>
  <message>
   <source>released impersonally</source>
   <translation>diffusé à la forme impersonnelle</translation>
  </message>
  <message>
   <source>left out of the release</source>
   <translation>omis de la diffusion</translation>
  </message>
  <message>
   <source>Released as: {0}</source>
   <translation>Diffusé ainsi : {0}</translation>
  </message>
  <message>
   <source>No speaker</source>
   <translation>Aucun orateur</translation>
  </message>
  <message>
   <source>in writing</source>
   <translation>par écrit</translation>
  </message>
  <message>
   <source>flagged: come back to this</source>
   <translation>signalé : à revoir</translation>
  </message>
  <message>
   <source>Any owner</source>
   <translation>Tout responsable</translation>
  </message>
  <message>
   <source>Any body</source>
   <translation>Tout organe</translation>
  </message>
  <message>
   <source>Due at any time</source>
   <translation>Toute échéance</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Due within 30 days</source>
   <translation>Échéance sous 30 jours</translation>
  </message>
  <message>
   <source>Without a date</source>
   <translation>Sans date</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>À prendre</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>Any state</source>
   <translation>Tout état</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <source>Action point d&amp;one, or open</source>
   <translation>Mes&amp;ure prise, ou à prendre</translation>
  </message>
  <message>
   <source>Action point &amp;cancelled, or open</source>
   <translation>Mesure annu&amp;lée, ou à prendre</translation>
  </message>
  <message>
   <source>Action &amp;points</source>
   <translation>&amp;Mesures à prendre</translation>
  </message>
  <message>
   <source>&amp;Where it was raised</source>
   <translation>&amp;Là où elle a été décidée</translation>
  </message>
  <message>
   <source>Show &amp;all of them</source>
   <translation>&amp;Toutes les montrer</translation>
  </message>
  <message>
   <source>Write as a &amp;spreadsheet…</source>
   <translation>Écrire dans un ta&amp;bleur…</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Owners</source>
   <translation>Responsables</translation>
  </message>
  <message>
   <source>Raised at</source>
   <translation>Décidée à</translation>
  </message>
  <message>
   <source>Agenda item</source>
   <translation>Point de l’ordre du jour</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>en retard</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <source>Provisional agenda</source>
   <translation>Ordre du jour provisoire</translation>
  </message>
  <message>
   <source>Register of action points</source>
   <translation>Registre des mesures à prendre</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>French</source>
   <translation>français</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>espagnol</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>remplacé</translation>
  </message>
  <message>
   <source>by these words</source>
   <translation>par ces mots</translation>
  </message>
  <message>
   <source>withheld</source>
   <translation>retenu</translation>
  </message>
  <message>
   <source>stops it</source>
   <translation>bloquant</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>à examiner</translation>
  </message>
  <message>
   <source>Could someone who was in the room tell who said it: by a figure, a place, a turn of phrase, or the order in which they spoke? The program does not know what they know.</source>
   <translation>Quelqu’un qui était dans la salle pourrait-il deviner qui l’a dit : par un chiffre, un lieu, une tournure, ou l’ordre des orateurs ? Le programme ne sait pas ce qu’il sait.</translation>
  </message>
  <message>
   <source>Do the title, the place, the opening and the closing tell nothing?</source>
   <translation>Le titre, le lieu, l’ouverture et la clôture ne révèlent-ils rien ?</translation>
  </message>
  <message>
   <source>Do the words put in place of others say nothing untrue, and give nothing away?</source>
   <translation>Les mots mis à la place d’autres ne disent-ils rien de faux et ne révèlent-ils rien ?</translation>
  </message>
  <message>
   <source>Is anything still at the right that should be marked? Read that side once, from top to bottom.</source>
   <translation>Reste-t-il à droite quelque chose qui devrait porter la mention FOUO ? Lisez ce côté une fois, de haut en bas.</translation>
  </message>
  <message>
   <source>May these minutes be published now, by your rules?</source>
   <translation>Ce procès-verbal peut-il être publié maintenant, selon vos règles ?</translation>
  </message>
  <message>
   <source>Publish the file as it is. Once Word has saved it again, the program can say nothing of it: Word may put names and traces of changes into it.</source>
   <translation>Publiez le fichier tel quel. Une fois que Word l’a enregistré de nouveau, le programme ne peut plus rien en dire : Word peut y mettre des noms et des traces de modifications.</translation>
  </message>
  <message>
   <source>No check can tell. You judge:</source>
   <translation>Aucun contrôle ne peut le dire. À vous d’en juger :</translation>
  </message>
  <message>
   <source>Who took part is named only as far as this release may, and what is replaced goes out as the words given in its place.</source>
   <translation>Les participants ne sont nommés qu’autant que cette diffusion le permet, et ce qui est remplacé sort sous les mots donnés à la place.</translation>
  </message>
  <message>
   <source>What is marked FOUO goes out only as the words given in its place.</source>
   <translation>Ce qui porte la mention FOUO ne sort que sous les mots donnés à la place.</translation>
  </message>
  <message>
   <source>This entry is left out of the sanitised version.</source>
   <translation>Cette entrée est omise de la version expurgée.</translation>
  </message>
  <message>
   <source>A note to yourself is printed in no version.</source>
   <translation>Une note personnelle n’est imprimée dans aucune version.</translation>
  </message>
  <message>
   <source>This delegation may not be named.</source>
   <translation>Cette délégation ne peut pas être nommée.</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Présents</translation>
  </message>
  <message>
   <source>Apologies</source>
   <translation>Excusés</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Absents</translation>
  </message>
  <message>
   <source>Report in writing</source>
   <translation>Rapport écrit</translation>
  </message>
  <message>
   <source>Documents before the meeting</source>
   <translation>Documents dont la réunion était saisie</translation>
  </message>
  <message>
   <source>Presented by</source>
   <translation>Présentation</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Chair</source>
   <translation>Présidence</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Intervenants</translation>
  </message>
  <message>
   <source>Looked through, but not printed by this kind of document</source>
   <translation>Examiné, mais non imprimé par ce type de document</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>withheld: {0}</source>
   <translation>retenu : {0}</translation>
  </message>
  <message>
   <source>replaced: {0}</source>
   <translation>remplacé : {0}</translation>
  </message>
  <message>
   <source>goes out as: {0}</source>
   <translation>sort ainsi : {0}</translation>
  </message>
  <message>
   <source>does not go out</source>
   <translation>ne sort pas</translation>
  </message>
  <message>
   <source>&amp;Agenda</source>
   <translation>&amp;Ordre du jour</translation>
  </message>
  <message>
   <source>Add &amp;item</source>
   <translation>Ajouter un &amp;point</translation>
  </message>
  <message>
   <source>Add &amp;sub-item</source>
   <translation>Ajouter un &amp;sous-point</translation>
  </message>
  <message>
   <source>&amp;Next item</source>
   <translation>Point s&amp;uivant</translation>
  </message>
  <message>
   <source>&amp;Previous item</source>
   <translation>Point p&amp;récédent</translation>
  </message>
  <message>
   <source>The meeting &amp;goes on to the next</source>
   <translation>La réunion passe au point sui&amp;vant</translation>
  </message>
  <message>
   <source>S&amp;tate</source>
   <translation>É&amp;tat</translation>
  </message>
  <message>
   <source>Sp&amp;lit here</source>
   <translation>Sc&amp;inder ici</translation>
  </message>
  <message>
   <source>&amp;Merge with what is above</source>
   <translation>Ré&amp;unir avec ce qui précède</translation>
  </message>
  <message>
   <source>Move to another &amp;item…</source>
   <translation>Déplacer vers un autre poin&amp;t…</translation>
  </message>
  <message>
   <source>Change the sp&amp;eaker…</source>
   <translation>Changer d’&amp;orateur…</translation>
  </message>
  <message>
   <source>Edit the &amp;words</source>
   <translation>Modifier les m&amp;ots</translation>
  </message>
  <message>
   <source>&amp;Details…</source>
   <translation>&amp;Détails…</translation>
  </message>
  <message>
   <source>&amp;Mark as FOUO, or not</source>
   <translation>Mention &amp;FOUO, ou non</translation>
  </message>
  <message>
   <source>Words for the &amp;sanitised version…</source>
   <translation>Mots pour la &amp;version expurgée…</translation>
  </message>
  <message>
   <source>Move u&amp;p</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>Move dow&amp;n</source>
   <translation>De&amp;scendre</translation>
  </message>
  <message>
   <source>Move a level &amp;in</source>
   <translation>A&amp;baisser d’un niveau</translation>
  </message>
  <message>
   <source>Move a level &amp;out</source>
   <translation>&amp;Élever d’un niveau</translation>
  </message>
  <message>
   <source>Remo&amp;ve</source>
   <translation>R&amp;etirer</translation>
  </message>
  <message>
   <source>Meetin&amp;g…</source>
   <translation>Réu&amp;nion…</translation>
  </message>
  <message>
   <source>A&amp;bbreviations…</source>
   <translation>Abréviat&amp;ions…</translation>
  </message>
  <message>
   <source>Ear&amp;lier wordings…</source>
   <translation>Rédactions antérie&amp;ures…</translation>
  </message>
  <message>
   <source>Earlier de&amp;tails of the meeting…</source>
   <translation>Détails an&amp;térieurs de la réunion…</translation>
  </message>
  <message>
   <source>What was remov&amp;ed…</source>
   <translation>&amp;Ce qui a été retiré…</translation>
  </message>
  <message>
   <source>Remove &amp;for good</source>
   <translation>Su&amp;pprimer définitivement</translation>
  </message>
  <message>
   <source>&amp;This…</source>
   <translation>&amp;Ceci…</translation>
  </message>
  <message>
   <source>The whole &amp;meeting…</source>
   <translation>La &amp;réunion entière…</translation>
  </message>
  <message>
   <source>as the meeting says</source>
   <translation>comme l’indique la réunion</translation>
  </message>
  <message>
   <source>E&amp;ntry</source>
   <translation>&amp;Entrée</translation>
  </message>
  <message>
   <source>Add &amp;paragraph</source>
   <translation>Ajouter un &amp;paragraphe</translation>
  </message>
  <message>
   <source>Add p&amp;oint</source>
   <translation>Ajouter un &amp;alinéa</translation>
  </message>
  <message>
   <source>&amp;Turn into</source>
   <translation>&amp;Changer en</translation>
  </message>
  <message>
   <source>In the &amp;sanitised version</source>
   <translation>Dans la &amp;version expurgée</translation>
  </message>
  <message>
   <source>&amp;Flag to come back to, or not</source>
   <translation>&amp;Signaler, à revoir, ou non</translation>
  </message>
  <message>
   <source>&amp;Documents</source>
   <translation>&amp;Documents</translation>
  </message>
  <message>
   <source>Write the &amp;full version…</source>
   <translation>Écrire la version &amp;intégrale…</translation>
  </message>
  <message>
   <source>Write it as another &amp;kind</source>
   <translation>L’écrire comme autre &amp;type</translation>
  </message>
  <message>
   <source>Write the &amp;sanitised version…</source>
   <translation>Écrire la version &amp;expurgée…</translation>
  </message>
  <message>
   <source>&amp;Template of this body…</source>
   <translation>&amp;Modèle de cet organe…</translation>
  </message>
  <message>
   <source>&amp;Release…</source>
   <translation>&amp;Diffusion…</translation>
  </message>
  <message>
   <source>What is still &amp;open</source>
   <translation>&amp;Points en suspens</translation>
  </message>
  <message>
   <source>&amp;Next open point</source>
   <translation>Point en suspens &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Previous open point</source>
   <translation>Point en suspens p&amp;récédent</translation>
  </message>
  <message>
   <source>&amp;People</source>
   <translation>&amp;Participants</translation>
  </message>
  <message>
   <source>A&amp;sks for the floor…</source>
   <translation>&amp;Demande la parole…</translation>
  </message>
  <message>
   <source>Give the &amp;floor to the next</source>
   <translation>Donner la parole au &amp;suivant</translation>
  </message>
  <message>
   <source>The chosen delegation as&amp;ks for the floor</source>
   <translation>La délégation &amp;choisie demande la parole</translation>
  </message>
  <message>
   <source>Finish the form first, by Enter or Esc, then name the speaker.</source>
   <translation>Terminez d’abord le formulaire, par Entrée ou Échap, puis nommez l’orateur.</translation>
  </message>
  <message>
   <source>Attendan&amp;ce</source>
   <translation>&amp;Présence</translation>
  </message>
  <message>
   <source>Next &amp;attendance</source>
   <translation>Présence sui&amp;vante</translation>
  </message>
  <message>
   <source>Arri&amp;ves now</source>
   <translation>A&amp;rrive maintenant</translation>
  </message>
  <message>
   <source>&amp;Leaves now</source>
   <translation>Par&amp;t maintenant</translation>
  </message>
  <message>
   <source>Add &amp;delegation…</source>
   <translation>&amp;Ajouter une délégation…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>&amp;Importer une liste…</translation>
  </message>
  <message>
   <source>&amp;May be named, or not</source>
   <translation>Peut être &amp;nommée, ou non</translation>
  </message>
  <message>
   <source>Cate&amp;gories…</source>
   <translation>Caté&amp;gories…</translation>
  </message>
  <message>
   <source>Findings allo&amp;wed…</source>
   <translation>C&amp;onstats admis…</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>&amp;Capture line</source>
   <translation>&amp;Ligne de saisie</translation>
  </message>
  <message>
   <source>&amp;Next place</source>
   <translation>Zone &amp;suivante</translation>
  </message>
  <message>
   <source>&amp;Previous place</source>
   <translation>Zone &amp;précédente</translation>
  </message>
  <message>
   <source>A&amp;ttendance</source>
   <translation>P&amp;résences</translation>
  </message>
  <message>
   <source>&amp;Speakers</source>
   <translation>Ora&amp;teurs</translation>
  </message>
  <message>
   <source>Action po&amp;ints</source>
   <translation>&amp;Mesures à prendre</translation>
  </message>
  <message>
   <source>Pre&amp;view of the document</source>
   <translation>Aperçu du &amp;document</translation>
  </message>
  <message>
   <source>&amp;Only the item and the line</source>
   <translation>Le point et la ligne s&amp;eulement</translation>
  </message>
  <message>
   <source>{0} delegations were added from {1}.</source>
   <translation>{0} délégations ont été ajoutées de {1}.</translation>
  </message>
  <message>
   <source>&amp;Write a meeting file…</source>
   <translation>É&amp;crire un fichier de réunion…</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>L’&amp;ouvrir de nouveau</translation>
  </message>
  <message>
   <source>The form that was not done is open as it was left.</source>
   <translation>Le formulaire non terminé est ouvert tel qu’il a été laissé.</translation>
  </message>
  <message>
   <source>What was typed is there as well when these are opened again: {0}.</source>
   <translation>Ce qui a été saisi est aussi conservé pour quand on rouvrira : {0}.</translation>
  </message>
  <message>
   <source>keep both</source>
   <translation>garder les deux</translation>
  </message>
  <message>
   <source>The store does not answer.</source>
   <translation>Le coffre ne répond pas.</translation>
  </message>
  <message>
   <source>{0} holds all of the meeting as it stands here now. It is not secret.</source>
   <translation>{0} contient toute la réunion telle qu’elle est ici maintenant. Il n’est pas secret.</translation>
  </message>
  <message>
   <source>Saving {0} more…</source>
   <translation>Enregistrement de {0} de plus…</translation>
  </message>
  <message>
   <source>… Saving</source>
   <translation>… Enregistrement</translation>
  </message>
  <message>
   <source>✓ Saved {0}</source>
   <translation>✓ Enregistré à {0}</translation>
  </message>
  <message>
   <source>✗ The last change is not saved</source>
   <translation>✗ La dernière modification n’est pas enregistrée</translation>
  </message>
  <message>
   <source>All of it is saved</source>
   <translation>Tout est enregistré</translation>
  </message>
  <message>
   <source>✗ One edit is not saved yet</source>
   <translation>✗ Une modification n’est pas encore enregistrée</translation>
  </message>
  <message>
   <source>✗ {0} edits are not saved yet</source>
   <translation>✗ {0} modifications ne sont pas encore enregistrées</translation>
  </message>
  <message>
   <source>{0} What you type is kept in memory alone until then: write the meeting as a meeting file elsewhere, or open it again.</source>
   <translation>{0} Ce que vous tapez n’est d’ici là gardé qu’en mémoire : écrivez la réunion dans un fichier ailleurs, ou ouvrez-la de nouveau.</translation>
  </message>
  <message>
   <source>{0} What you type is kept in memory and saved as soon as it can be.</source>
   <translation>{0} Ce que vous tapez est gardé en mémoire et enregistré dès que possible.</translation>
  </message>
  <message>
   <source>In this meeting</source>
   <translation>Dans cette réunion</translation>
  </message>
  <message>
   <source>In other meetings</source>
   <translation>Dans les autres réunions</translation>
  </message>
  <message>
   <source>Filled in from the meeting of {0}: change what differs.</source>
   <translation>Rempli d’après la réunion du {0} : changez ce qui diffère.</translation>
  </message>
  <message>
   <source>When and where this meeting is was marked there: the sanitised version leaves the place out, and prints the date that is given here.</source>
   <translation>La date et le lieu de cette réunion y étaient marqués : la version expurgée omet le lieu et imprime la date donnée ici.</translation>
  </message>
  <message>
   <source>Put off there, and in the agenda below: {0}.</source>
   <translation>Ajournés alors, et repris dans l’ordre du jour ci-dessous : {0}.</translation>
  </message>
  <message>
   <source>Carry over the open action point</source>
   <translation>Reporter la mesure encore à prendre</translation>
  </message>
  <message>
   <source>Carry over {0} open action points</source>
   <translation>Reporter {0} mesures encore à prendre</translation>
  </message>
  <message>
   <source>Opened lately</source>
   <translation>Ouvertes récemment</translation>
  </message>
  <message>
   <source>All meetings</source>
   <translation>Toutes les réunions</translation>
  </message>
  <message>
   <source>Untitled meeting</source>
   <translation>Réunion sans titre</translation>
  </message>
  <message>
   <source>Entering what was pasted…</source>
   <translation>Saisie de ce qui a été collé…</translation>
  </message>
  <message>
   <source>Giving the store a new key…</source>
   <translation>Remise d’une nouvelle clé au coffre…</translation>
  </message>
  <message>
   <source>The store has a new key. As it was, it is in {0}; that and the backups made before are opened by the old recovery key. Take them and the old sheet away once you need them no more.</source>
   <translation>Le coffre a une nouvelle clé. Tel qu’il était, il se trouve dans {0} ; l’ancienne clé de secours l’ouvre, ainsi que les sauvegardes antérieures. Supprimez-les avec l’ancienne feuille quand vous n’en aurez plus besoin.</translation>
  </message>
  <message>
   <source>There is no store in {0}, but there are backups of one.</source>
   <translation>Il n’y a pas de coffre dans {0}, mais il en existe des sauvegardes.</translation>
  </message>
  <message>
   <source>Asking the keyring of this computer…</source>
   <translation>Interrogation du trousseau de cet ordinateur…</translation>
  </message>
  <message>
   <source>The recovery key is hidden, because nobody was here. Unlock to see it again.</source>
   <translation>La clé de secours est masquée, car personne n’était là. Déverrouillez pour la revoir.</translation>
  </message>
  <message>
   <source>The backup of {0} is restored.</source>
   <translation>La sauvegarde du {0} est restaurée.</translation>
  </message>
  <message>
   <source>{0} later edits came back out of the journal.</source>
   <translation>{0} modifications ultérieures ont été reprises du journal.</translation>
  </message>
  <message>
   <source>The last edit is of {0}.</source>
   <translation>La dernière modification date du {0}.</translation>
  </message>
  <message>
   <source>The store as it was is in {0}.</source>
   <translation>Le coffre tel qu’il était se trouve dans {0}.</translation>
  </message>
  <message>
   <source>Four or five words that do not belong together are strong and easy to keep.</source>
   <translation>Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir.</translation>
  </message>
  <message>
   <source>Easy to guess. {0}</source>
   <translation>Facile à deviner. {0}</translation>
  </message>
  <message>
   <source>A strong passphrase.</source>
   <translation>Une phrase secrète solide.</translation>
  </message>
  <message>
   <source>Fair. One or two words more would make it strong.</source>
   <translation>Passable. Un ou deux mots de plus la rendraient solide.</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>« {0} » : {1}</translation>
  </message>
  <message>
   <source>“{0}” is in the dictionary now.</source>
   <translation>« {0} » est maintenant dans le dictionnaire.</translation>
  </message>
  <message>
   <source>Take it out again</source>
   <translation>L’en retirer</translation>
  </message>
  <message>
   <source>“{0}” is no longer in the dictionary.</source>
   <translation>« {0} » n’est plus dans le dictionnaire.</translation>
  </message>
  <message>
   <source>Make it a &amp;mention of {0}</source>
   <translation>En faire une &amp;mention de {0}</translation>
  </message>
  <message>
   <source>&amp;Replace in the sanitised version…</source>
   <translation>&amp;Remplacer dans la version expurgée…</translation>
  </message>
  <message>
   <source>Words for the sanitised version:</source>
   <translation>Mots pour la version expurgée :</translation>
  </message>
  <message>
   <source>&amp;Withhold</source>
   <translation>Re&amp;tenir</translation>
  </message>
  <message>
   <source>&amp;Allow…</source>
   <translation>&amp;Admettre…</translation>
  </message>
  <message>
   <source>Why it may stay:</source>
   <translation>Pourquoi cela peut rester :</translation>
  </message>
  <message>
   <source>No word is like it</source>
   <translation>Aucun mot n’y ressemble</translation>
  </message>
  <message>
   <source>&amp;Add “{0}” to the dictionary</source>
   <translation>A&amp;jouter « {0} » au dictionnaire</translation>
  </message>
  <message>
   <source>Not in the dictionary.</source>
   <translation>Absent du dictionnaire.</translation>
  </message>
  <message>
   <source>“{0}” names or points to somebody that a release may not name.</source>
   <translation>« {0} » nomme ou désigne quelqu’un qu’une diffusion ne peut pas nommer.</translation>
  </message>
  <message>
   <source>“{0}” tells that there is more than a release shows.</source>
   <translation>« {0} » révèle qu’il y a plus que ce qu’une diffusion montre.</translation>
  </message>
  <message>
   <source>“{0}” names a State that is not at this meeting, or its capital.</source>
   <translation>« {0} » nomme un État absent de cette réunion, ou sa capitale.</translation>
  </message>
  <message>
   <source>“{0}” may be the code of a country.</source>
   <translation>« {0} » est peut-être le code d’un pays.</translation>
  </message>
  <message>
   <source>“{0}” is to be looked at before a release.</source>
   <translation>« {0} » est à examiner avant une diffusion.</translation>
  </message>
  <message>
   <source>W&amp;hat is underlined here…</source>
   <translation>Ce qui est sou&amp;ligné ici…</translation>
  </message>
  <message>
   <source>Check spellin&amp;g</source>
   <translation>&amp;Vérifier l’orthographe</translation>
  </message>
  <message>
   <source>Colo&amp;urs</source>
   <translation>&amp;Couleurs</translation>
  </message>
  <message>
   <source>After the &amp;system</source>
   <translation>Celles du s&amp;ystème</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>&amp;High contrast</source>
   <translation>Contraste &amp;élevé</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>Lan&amp;gue</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
  <message>
   <source>by {0}</source>
   <translation>d’ici au {0}</translation>
  </message>
  <message>
   <source>ccm-minutes</source>
   <translation>ccm-minutes</translation>
  </message>
 </context>
 <context>
  <name>WordsForm</name>
  <message>
   <source>Words for the sanitised version</source>
   <translation>Mots pour la version expurgée</translation>
  </message>
  <message>
   <source>Name one delegation or person.</source>
   <translation>Nommez une délégation ou une personne.</translation>
  </message>
  <message>
   <source>An office cannot be mentioned.</source>
   <translation>Une fonction ne peut pas être mentionnée.</translation>
  </message>
  <message>
   <source>FOUO: withheld</source>
   <translation>FOUO : retenu</translation>
  </message>
  <message>
   <source>FOUO: withheld from the sanitised version</source>
   <translation>FOUO : retenu de la version expurgée</translation>
  </message>
  <message>
   <source>Empty: it leaves no trace</source>
   <translation>Vide : aucune trace</translation>
  </message>
  <message>
   <source>Delegation or person that these words mention</source>
   <translation>Délégation ou personne que ces mots mentionnent</translation>
  </message>
  <message>
   <source>Empty: they are only words</source>
   <translation>Vide : ce ne sont que des mots</translation>
  </message>
  <message>
   <source>With words here the sanitised version prints them in its place; without, nobody can tell that anything was there.</source>
   <translation>S’il y a des mots ici, la version expurgée les imprime à la place ; sinon, personne ne peut savoir qu’il y avait quelque chose.</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>put on the list of speakers</source>
   <translation>inscrire sur la liste des orateurs</translation>
  </message>
  <message>
   <source>strike off the list of speakers</source>
   <translation>rayer de la liste des orateurs</translation>
  </message>
  <message>
   <source>give the floor</source>
   <translation>donner la parole</translation>
  </message>
  <message>
   <source>move in the list of speakers</source>
   <translation>déplacer dans la liste des orateurs</translation>
  </message>
  <message>
   <source>take in notes</source>
   <translation>importer des notes</translation>
  </message>
  <message>
   <source>bring back</source>
   <translation>rétablir</translation>
  </message>
  <message>
   <source>turn into paragraph</source>
   <translation>changer en paragraphe</translation>
  </message>
  <message>
   <source>turn into intervention</source>
   <translation>changer en intervention</translation>
  </message>
  <message>
   <source>turn into question</source>
   <translation>changer en question</translation>
  </message>
  <message>
   <source>turn into key point</source>
   <translation>changer en point principal</translation>
  </message>
  <message>
   <source>turn into decision</source>
   <translation>changer en décision</translation>
  </message>
  <message>
   <source>turn into action point</source>
   <translation>changer en mesure à prendre</translation>
  </message>
  <message>
   <source>turn into note</source>
   <translation>changer en note</translation>
  </message>
  <message>
   <source>go on to agenda item</source>
   <translation>passer au point de l’ordre du jour</translation>
  </message>
  <message>
   <source>finish agenda item</source>
   <translation>terminer le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>change speaker</source>
   <translation>changer l’orateur</translation>
  </message>
  <message>
   <source>change owner</source>
   <translation>changer le responsable</translation>
  </message>
  <message>
   <source>clear finding</source>
   <translation>admettre le constat</translation>
  </message>
  <message>
   <source>take clearance back</source>
   <translation>retirer le constat admis</translation>
  </message>
  <message>
   <source>change findings allowed</source>
   <translation>modifier les constats admis</translation>
  </message>
  <message>
   <source>add paragraph</source>
   <translation>ajouter un paragraphe</translation>
  </message>
  <message>
   <source>add intervention</source>
   <translation>ajouter une intervention</translation>
  </message>
  <message>
   <source>add question</source>
   <translation>ajouter une question</translation>
  </message>
  <message>
   <source>add key point</source>
   <translation>ajouter un point principal</translation>
  </message>
  <message>
   <source>add decision</source>
   <translation>ajouter une décision</translation>
  </message>
  <message>
   <source>add action point</source>
   <translation>ajouter une mesure à prendre</translation>
  </message>
  <message>
   <source>add note</source>
   <translation>ajouter une note</translation>
  </message>
  <message>
   <source>remove entry</source>
   <translation>retirer l’entrée</translation>
  </message>
  <message>
   <source>move entry</source>
   <translation>déplacer l’entrée</translation>
  </message>
  <message>
   <source>remove agenda item</source>
   <translation>retirer le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>move agenda item</source>
   <translation>déplacer le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>merge with entry above</source>
   <translation>réunir avec l’entrée du dessus</translation>
  </message>
  <message>
   <source>join entries</source>
   <translation>réunir les entrées</translation>
  </message>
  <message>
   <source>paste</source>
   <translation>coller</translation>
  </message>
  <message>
   <source>add delegation</source>
   <translation>ajouter une délégation</translation>
  </message>
  <message>
   <source>remove delegation</source>
   <translation>retirer la délégation</translation>
  </message>
  <message>
   <source>move delegation</source>
   <translation>déplacer la délégation</translation>
  </message>
  <message>
   <source>change categories</source>
   <translation>modifier les catégories</translation>
  </message>
  <message>
   <source>move point</source>
   <translation>déplacer l’alinéa</translation>
  </message>
  <message>
   <source>merge with point above</source>
   <translation>réunir avec l’alinéa du dessus</translation>
  </message>
  <message>
   <source>split entry</source>
   <translation>scinder l’entrée</translation>
  </message>
  <message>
   <source>remove for good</source>
   <translation>supprimer définitivement</translation>
  </message>
  <message>
   <source>import a list of delegations</source>
   <translation>importer une liste de délégations</translation>
  </message>
  <message>
   <source>mark as FOUO</source>
   <translation>apposer la mention FOUO</translation>
  </message>
  <message>
   <source>note arrival</source>
   <translation>noter l’arrivée</translation>
  </message>
  <message>
   <source>note departure</source>
   <translation>noter le départ</translation>
  </message>
  <message>
   <source>remove entries</source>
   <translation>retirer les entrées</translation>
  </message>
  <message>
   <source>typing</source>
   <translation>la saisie</translation>
  </message>
  <message>
   <source>add point</source>
   <translation>ajouter un alinéa</translation>
  </message>
  <message>
   <source>remove point</source>
   <translation>retirer l’alinéa</translation>
  </message>
  <message>
   <source>take marking away</source>
   <translation>retirer la mention FOUO</translation>
  </message>
  <message>
   <source>add agenda item</source>
   <translation>ajouter un point de l’ordre du jour</translation>
  </message>
  <message>
   <source>add sub-item</source>
   <translation>ajouter un sous-point</translation>
  </message>
  <message>
   <source>make it a mention</source>
   <translation>en faire une mention</translation>
  </message>
  <message>
   <source>replace in the sanitised version</source>
   <translation>remplacer dans la version expurgée</translation>
  </message>
  <message>
   <source>withhold</source>
   <translation>retenir</translation>
  </message>
  <message>
   <source>correct spelling</source>
   <translation>corriger l’orthographe</translation>
  </message>
  <message>
   <source>change attendance</source>
   <translation>modifier la présence</translation>
  </message>
  <message>
   <source>join points</source>
   <translation>réunir les alinéas</translation>
  </message>
  <message>
   <source>split point</source>
   <translation>scinder l’alinéa</translation>
  </message>
  <message>
   <source>change delegation</source>
   <translation>modifier la délégation</translation>
  </message>
  <message>
   <source>change meeting</source>
   <translation>modifier la réunion</translation>
  </message>
  <message>
   <source>change entry</source>
   <translation>modifier l’entrée</translation>
  </message>
  <message>
   <source>change agenda item</source>
   <translation>modifier le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>change state of action point</source>
   <translation>changer l’état de la mesure à prendre</translation>
  </message>
  <message>
   <source>change state of agenda item</source>
   <translation>changer l’état du point de l’ordre du jour</translation>
  </message>
  <message>
   <source>rename agenda item</source>
   <translation>renommer le point de l’ordre du jour</translation>
  </message>
  <message>
   <source>paste lines</source>
   <translation>coller des lignes</translation>
  </message>
  <message>
   <source>change attribution</source>
   <translation>changer l’attribution</translation>
  </message>
  <message>
   <source>flag entry</source>
   <translation>signaler l’entrée</translation>
  </message>
  <message>
   <source>take flag away</source>
   <translation>retirer le signalement</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>the settings in it have names that no setting has</source>
   <translation>les réglages qu’elle contient ont des noms qu’aucun réglage n’a</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>il n’y est pas</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>Give another file.</source>
   <translation>Donnez un autre fichier.</translation>
  </message>
  <message>
   <source>it is no Word file</source>
   <translation>ce n’est pas un fichier Word</translation>
  </message>
  <message>
   <source>Give a .docx file.</source>
   <translation>Donnez un fichier .docx.</translation>
  </message>
  <message>
   <source>it is cut short, or something stands after its end</source>
   <translation>il est tronqué, ou quelque chose suit sa fin</translation>
  </message>
  <message>
   <source>it is packed in an unusual way</source>
   <translation>il est compressé d’une manière inhabituelle</translation>
  </message>
  <message>
   <source>it is damaged: its table of contents is out of place</source>
   <translation>il est endommagé : sa table des matières n’est pas à sa place</translation>
  </message>
  <message>
   <source>it holds more than {0} parts</source>
   <translation>il contient plus de {0} parties</translation>
  </message>
  <message>
   <source>its part {0} is locked with a password</source>
   <translation>sa partie {0} est protégée par un mot de passe</translation>
  </message>
  <message>
   <source>Save it without one.</source>
   <translation>Enregistrez-le sans mot de passe.</translation>
  </message>
  <message>
   <source>its part {0} is packed in an unusual way</source>
   <translation>sa partie {0} est compressée d’une manière inhabituelle</translation>
  </message>
  <message>
   <source>its part {0} is larger than {1} MB</source>
   <translation>sa partie {0} dépasse {1} Mo</translation>
  </message>
  <message>
   <source>Take large pictures out of it.</source>
   <translation>Retirez-en les grandes images.</translation>
  </message>
  <message>
   <source>its part {0} unpacks to far more than it is (a zip bomb)</source>
   <translation>sa partie {0} se décompresse en bien plus que sa taille (une bombe de décompression)</translation>
  </message>
  <message>
   <source>it unpacks to more than {0} MB</source>
   <translation>il se décompresse en plus de {0} Mo</translation>
  </message>
  <message>
   <source>it is cut short</source>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>il est endommagé</translation>
  </message>
  <message>
   <source>the name of its part {0} is not allowed</source>
   <translation>le nom de sa partie {0} n’est pas permis</translation>
  </message>
  <message>
   <source>it holds the part {0} twice</source>
   <translation>il contient deux fois la partie {0}</translation>
  </message>
  <message>
   <source>its parts {0} and {1} overlap</source>
   <translation>ses parties {0} et {1} se chevauchent</translation>
  </message>
  <message>
   <source>its part {0} holds a field {1}, which loads or runs something else</source>
   <translation>sa partie {0} contient un champ {1}, qui charge ou exécute autre chose</translation>
  </message>
  <message>
   <source>Delete the field in Word and save again.</source>
   <translation>Supprimez le champ dans Word et enregistrez de nouveau.</translation>
  </message>
  <message>
   <source>its part {0} declares a document type (DOCTYPE)</source>
   <translation>sa partie {0} déclare un type de document (DOCTYPE)</translation>
  </message>
  <message>
   <source>its part {0} is larger than any that people write</source>
   <translation>sa partie {0} est plus grande que toutes celles que l’on écrit</translation>
  </message>
  <message>
   <source>its part {0} is not in UTF-8</source>
   <translation>sa partie {0} n’est pas en UTF-8</translation>
  </message>
  <message>
   <source>its part {0} is nested too deeply</source>
   <translation>sa partie {0} est imbriquée trop profondément</translation>
  </message>
  <message>
   <source>its part {0} is damaged (line {1})</source>
   <translation>sa partie {0} est endommagée (ligne {1})</translation>
  </message>
  <message>
   <source>its picture {0} is not of a kind that is known</source>
   <translation>son image {0} n’est pas d’un type connu</translation>
  </message>
  <message>
   <source>Replace it by a PNG or JPEG picture and save again.</source>
   <translation>Remplacez-la par une image PNG ou JPEG et enregistrez de nouveau.</translation>
  </message>
  <message>
   <source>its picture {0} is too large to be drawn</source>
   <translation>son image {0} est trop grande pour être dessinée</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Réduisez-la.</translation>
  </message>
  <message>
   <source>it has more than {0} lines</source>
   <translation>il a plus de {0} lignes</translation>
  </message>
  <message>
   <source>Check that it is the right file.</source>
   <translation>Vérifiez que c’est le bon fichier.</translation>
  </message>
  <message>
   <source>{0} holds no text (a control character)</source>
   <translation>{0} ne contient pas de texte (un caractère de commande)</translation>
  </message>
  <message>
   <source>it is in UTF-32</source>
   <translation>il est en UTF-32</translation>
  </message>
  <message>
   <source>its line {0} is longer than {1} characters</source>
   <translation>sa ligne {0} dépasse {1} caractères</translation>
  </message>
  <message>
   <source>{0} is not in {1}</source>
   <translation>{0} n’est pas en {1}</translation>
  </message>
  <message>
   <source>Open it in its own program, save it again as plain text in UTF-8 and give that.</source>
   <translation>Ouvrez-le dans son programme, enregistrez-le comme texte brut en UTF-8 et donnez celui-ci.</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>il ne peut pas être lu ({0})</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>Name a file in it.</source>
   <translation>Indiquez un fichier qui s’y trouve.</translation>
  </message>
  <message>
   <source>it is no ordinary file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it is larger than {0} MB</source>
   <translation>il dépasse {0} Mo</translation>
  </message>
  <message>
   <source>this is no file name</source>
   <translation>ce n’est pas un nom de fichier</translation>
  </message>
  <message>
   <source>Check it, then try again.</source>
   <translation>Vérifiez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>its part {0} names {1}</source>
   <translation>sa partie {0} nomme {1}</translation>
  </message>
  <message>
   <source>its line {0} has more than {1} columns</source>
   <translation>sa ligne {0} a plus de {1} colonnes</translation>
  </message>
  <message>
   <source>its line {0} has {1} cells under {2} heads</source>
   <translation>sa ligne {0} a {1} cellules sous {2} en-têtes</translation>
  </message>
  <message>
   <source>the quotation marks in the row from its line {0} on do not match</source>
   <translation>les guillemets de la rangée qui commence à sa ligne {0} ne vont pas par paires</translation>
  </message>
  <message>
   <source>its line {0}, column {1}, is longer than {2} letters</source>
   <translation>sa ligne {0}, colonne {1}, dépasse {2} lettres</translation>
  </message>
  <message>
   <source>In the spreadsheet, save it as "CSV UTF-8" and give that.</source>
   <translation>Dans le tableur, enregistrez-le au format « CSV UTF-8 » et donnez celui-ci.</translation>
  </message>
  <message>
   <source>it is longer than any letterhead</source>
   <translation>il est plus long que tout papier à en-tête</translation>
  </message>
  <message>
   <source>Take the text out of it and save again.</source>
   <translation>Retirez-en le texte et enregistrez de nouveau.</translation>
  </message>
  <message>
   <source>it is saved as Strict Open XML</source>
   <translation>il est enregistré au format Strict Open XML</translation>
  </message>
  <message>
   <source>Save it as a plain Word document (.docx).</source>
   <translation>Enregistrez-le comme simple document Word (.docx).</translation>
  </message>
  <message>
   <source>its part {0} holds {1}</source>
   <translation>sa partie {0} contient {1}</translation>
  </message>
  <message>
   <source>Give another .docx file, or none for the program's own template.</source>
   <translation>Donnez un autre fichier .docx, ou aucun pour avoir le modèle du programme.</translation>
  </message>
  <message>
   <source>Give the template of this body again, or take it away.</source>
   <translation>Donnez de nouveau le modèle de cet organe, ou retirez-le.</translation>
  </message>
  <message>
   <source>cannot be read: {0}</source>
   <translation>ne peut pas être lu : {0}</translation>
  </message>
  <message>
   <source>the disk does not give it back ({0})</source>
   <translation>le disque ne la rend pas ({0})</translation>
  </message>
  <message>
   <source>is no backup that this program made</source>
   <translation>n’est pas une sauvegarde faite par ce programme</translation>
  </message>
  <message>
   <source>its content is not what was written</source>
   <translation>son contenu n’est pas ce qui fut écrit</translation>
  </message>
  <message>
   <source>the words in resources/{0}/{1}.dic</source>
   <translation>les mots de resources/{0}/{1}.dic</translation>
  </message>
  <message>
   <source>is damaged in {0} places</source>
   <translation>est endommagé à {0} endroits</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>it can only be read here</source>
   <translation>il ne peut être que lu ici</translation>
  </message>
  <message>
   <source>you may not open it</source>
   <translation>vous n’avez pas le droit de l’ouvrir</translation>
  </message>
  <message>
   <source>its file cannot be opened</source>
   <translation>son fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>the disk does not answer as it should</source>
   <translation>le disque ne répond pas comme il devrait</translation>
  </message>
  <message>
   <source>there is not enough memory</source>
   <translation>la mémoire ne suffit pas</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <source>is missing, though its key is there</source>
   <translation>manque, bien que sa clé soit là</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <source>edits are missing</source>
   <translation>des modifications manquent</translation>
  </message>
  <message>
   <source>the settings in it cannot be read</source>
   <translation>les réglages qu’elle contient ne peuvent pas être lus</translation>
  </message>
  <message>
   <source>the store in it cannot be read</source>
   <translation>le coffre qu’elle contient ne peut pas être lu</translation>
  </message>
  <message>
   <source>holds a part that cannot be read</source>
   <translation>contient une partie qui ne peut pas être lue</translation>
  </message>
  <message>
   <source>cannot be copied without loss</source>
   <translation>ne peut pas être copié sans perte</translation>
  </message>
  <message>
   <source>its file was replaced by another</source>
   <translation>son fichier a été remplacé par un autre</translation>
  </message>
  <message>
   <source>its file is no longer there</source>
   <translation>son fichier n’est plus là</translation>
  </message>
  <message>
   <source>holds nothing that this program wrote</source>
   <translation>ne contient rien que ce programme ait écrit</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>il n’y a pas de tel fichier ou dossier</translation>
  </message>
  <message>
   <source>a part of the way to it is not a folder</source>
   <translation>une partie du chemin n’est pas un dossier</translation>
  </message>
  <message>
   <source>it is there already</source>
   <translation>il existe déjà</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>le dossier n’est pas vide</translation>
  </message>
  <message>
   <source>access to it is not allowed</source>
   <translation>l’accès n’en est pas permis</translation>
  </message>
  <message>
   <source>this disk can only be read</source>
   <translation>ce disque ne peut être que lu</translation>
  </message>
  <message>
   <source>your share of the disk is full</source>
   <translation>votre part du disque est pleine</translation>
  </message>
  <message>
   <source>it is larger than this disk allows</source>
   <translation>il est plus grand que ce disque ne le permet</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>le nom est trop long</translation>
  </message>
  <message>
   <source>its links lead round in a circle</source>
   <translation>ses liens tournent en rond</translation>
  </message>
  <message>
   <source>another program has it open</source>
   <translation>un autre programme le tient ouvert</translation>
  </message>
  <message>
   <source>the network drive does not answer as it should</source>
   <translation>le lecteur réseau ne répond pas comme il devrait</translation>
  </message>
  <message>
   <source>the device is not there any more</source>
   <translation>l’appareil n’est plus là</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>trop de fichiers sont ouverts</translation>
  </message>
  <message>
   <source>the machine is too busy just now</source>
   <translation>la machine est trop occupée en ce moment</translation>
  </message>
  <message>
   <source>this is no name for a file here</source>
   <translation>ce n’est pas un nom de fichier ici</translation>
  </message>
  <message>
   <source>the network drive does not answer</source>
   <translation>le lecteur réseau ne répond pas</translation>
  </message>
  <message>
   <source>nobody reads there any more</source>
   <translation>plus personne n’y lit</translation>
  </message>
  <message>
   <source>there is no such folder. Make it first, or name another</source>
   <translation>il n’y a pas de tel dossier. Créez-le d’abord, ou indiquez-en un autre</translation>
  </message>
  <message>
   <source>a part of the way to it is not a folder. Name another place</source>
   <translation>une partie du chemin n’est pas un dossier. Indiquez un autre endroit</translation>
  </message>
  <message>
   <source>you may not write there. Name another folder</source>
   <translation>vous n’avez pas le droit d’y écrire. Indiquez un autre dossier</translation>
  </message>
  <message>
   <source>this disk can only be read. Name another place</source>
   <translation>ce disque ne peut être que lu. Indiquez un autre endroit</translation>
  </message>
  <message>
   <source>the disk is full. Make room and try again</source>
   <translation>le disque est plein. Faites de la place et réessayez</translation>
  </message>
  <message>
   <source>your share of the disk is full. Make room and try again</source>
   <translation>votre part du disque est pleine. Faites de la place et réessayez</translation>
  </message>
  <message>
   <source>it is larger than this disk allows. Name another place</source>
   <translation>il est plus grand que ce disque ne le permet. Indiquez un autre endroit</translation>
  </message>
  <message>
   <source>the name is too long. Choose a shorter one</source>
   <translation>le nom est trop long. Choisissez-en un plus court</translation>
  </message>
  <message>
   <source>it is a folder. Name a file in it</source>
   <translation>c’est un dossier. Indiquez un fichier qui s’y trouve</translation>
  </message>
  <message>
   <source>no abbreviation stands under the heads.</source>
   <translation>aucune abréviation ne figure sous les en-têtes.</translation>
  </message>
  <message>
   <source>no delegation stands under the heads</source>
   <translation>aucune délégation ne figure sous les en-têtes</translation>
  </message>
  <message>
   <source>no column has the head 'name'</source>
   <translation>aucune colonne n’a l’en-tête ‘name’</translation>
  </message>
  <message>
   <source>it is no {0} file, or a damaged one</source>
   <translation>ce n’est pas un fichier {0}, ou il est endommagé</translation>
  </message>
  <message>
   <source>agenda item</source>
   <translation>point de l’ordre du jour</translation>
  </message>
  <message>
   <source>a note to yourself</source>
   <translation>une note personnelle</translation>
  </message>
  <message>
   <source>credited otherwise in the sanitised version</source>
   <translation>attribué autrement dans la version expurgée</translation>
  </message>
  <message>
   <source>its part {0} is missing</source>
   <translation>sa partie {0} manque</translation>
  </message>
  <message>
   <source>it is not a Word file, or it is damaged</source>
   <translation>ce n’est pas un fichier Word, ou il est endommagé</translation>
  </message>
  <message>
   <source>its part {0} is larger than any template needs</source>
   <translation>sa partie {0} est plus grande qu’aucun modèle n’en a besoin</translation>
  </message>
  <message>
   <source>its part {0} declares a document type</source>
   <translation>sa partie {0} déclare un type de document</translation>
  </message>
  <message>
   <source>its part {0} is damaged</source>
   <translation>sa partie {0} est endommagée</translation>
  </message>
  <message>
   <source>it has no style called {0}</source>
   <translation>il n’a pas de style nommé {0}</translation>
  </message>
  <message>
   <source>it does not say how large its pages are</source>
   <translation>il ne dit pas la taille de ses pages</translation>
  </message>
  <message>
   <source>States in resources/names/states.json</source>
   <translation>les États de resources/names/states.json</translation>
  </message>
  <message>
   <source>the end of resources/names/{0}, or its words</source>
   <translation>la fin de resources/names/{0}, ou ses mots</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>{0} holds what was removed for good, and cannot be taken away: {1}. The program tries again; delete it yourself if that does not help.</source>
   <translation>{0} contient ce qui a été supprimé définitivement et ne peut pas être enlevé : {1}. Le programme réessaie ; supprimez-le vous-même si cela ne suffit pas.</translation>
  </message>
  <message>
   <source>This does not open the backup {0}. {1}Give the passphrase or the recovery key that its store had when it was made; nothing was changed.</source>
   <translation>Cela n’ouvre pas la sauvegarde {0}. {1}Donnez la phrase secrète ou la clé de secours que son coffre avait alors ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The backup {0} holds no key file, so that no passphrase opens it. Give the recovery key; nothing was changed.</source>
   <translation>La sauvegarde {0} ne contient pas de fichier de clé : aucune phrase secrète ne l’ouvre. Donnez la clé de secours ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>There is a store in {0}. It was left as it is: allow it to be replaced with --replace, which keeps it aside, or name another folder with --store.</source>
   <translation>Il y a un coffre dans {0}. Il est resté tel quel : permettez de le remplacer par --replace, qui le met de côté, ou indiquez un autre dossier par --store.</translation>
  </message>
  <message>
   <source>The folder for the second copy, {0}, cannot be used now: {1}. Meetings are saved all the same; put the stick in again, or choose another folder.</source>
   <translation>Le dossier de la seconde copie, {0}, ne peut pas être utilisé maintenant : {1}. Les réunions sont enregistrées malgré tout ; rebranchez la clé USB, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{0} is too large for a backup. Take it away from the settings.</source>
   <translation>{0} est trop grand pour une sauvegarde. Retirez-le des réglages.</translation>
  </message>
  <message>
   <source>{0} cannot be read for the backup: {1}. See that you may open it.</source>
   <translation>{0} ne peut pas être lu pour la sauvegarde : {1}. Vérifiez que vous pouvez l’ouvrir.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}. {2}</source>
   <translation>{0} ne peut pas être utilisé : {1}. {2}</translation>
  </message>
  <message>
   <source>The key is not used any more, but the keyring of this computer does not say that it is gone. Look there for 'ccm-minutes' and take it away.</source>
   <translation>La clé n’est plus utilisée, mais le trousseau de cet ordinateur ne dit pas qu’elle a disparu. Cherchez-y « ccm-minutes » et retirez-le.</translation>
  </message>
  <message>
   <source>The key file {0} is damaged. The meetings are untouched: put back a copy of this file, or open the store with the recovery key.</source>
   <translation>Le fichier de clé {0} est endommagé. Les réunions sont intactes : remettez une copie de ce fichier, ou ouvrez le coffre avec la clé de secours.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read: {1}. Check that you may open it.</source>
   <translation>Le fichier de clé {0} ne peut pas être lu : {1}. Vérifiez que vous pouvez l’ouvrir.</translation>
  </message>
  <message>
   <source>The key file {0} was made by a newer version of the program. Install that version and try again.</source>
   <translation>Le fichier de clé {0} a été fait par une version plus récente du programme. Installez cette version et réessayez.</translation>
  </message>
  <message>
   <source>There is no store in {0}. Make one with 'ccm-minutes init'.</source>
   <translation>Il n’y a pas de coffre dans {0}. Créez-en un avec « ccm-minutes init ».</translation>
  </message>
  <message>
   <source>This recovery key belongs to another store. Look for the sheet of this one; nothing was changed.</source>
   <translation>Cette clé de secours est celle d’un autre coffre. Cherchez la feuille de celui-ci ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The passphrase is empty. Choose one of several words.</source>
   <translation>La phrase secrète est vide. Choisissez-en une de plusieurs mots.</translation>
  </message>
  <message>
   <source>This passphrase does not open the store. Check capitals and the keyboard's language, and try again; nothing was changed.</source>
   <translation>Cette phrase secrète n’ouvre pas le coffre. Vérifiez les majuscules et la langue du clavier, puis réessayez ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be made: {1}. The template is not kept; see that you may write there.</source>
   <translation>Le dossier {0} ne peut pas être créé : {1}. Le modèle n’est pas conservé ; vérifiez que vous pouvez y écrire.</translation>
  </message>
  <message>
   <source>{0} cannot be deleted: {1}. See that you may write there.</source>
   <translation>{0} ne peut pas être supprimé : {1}. Vérifiez que vous pouvez y écrire.</translation>
  </message>
  <message>
   <source>A template belongs to a body, and none was named. Name the body first.</source>
   <translation>Un modèle appartient à un organe, et aucun n’est indiqué. Indiquez d’abord l’organe.</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB, which no meeting file is. Check that it is the right file.</source>
   <translation>{0} dépasse {1} Mo, ce qu’aucun fichier de réunion ne fait. Vérifiez que c’est le bon fichier.</translation>
  </message>
  <message>
   <source>There is no file {0}. Check its name and folder.</source>
   <translation>Il n’y a pas de fichier {0}. Vérifiez son nom et son dossier.</translation>
  </message>
  <message>
   <source>{0} is a folder. Name a meeting file in it.</source>
   <translation>{0} est un dossier. Indiquez un fichier de réunion qu’il contient.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check that you may open it, then try again.</source>
   <translation>{0} ne peut pas être lu : {1}. Vérifiez que vous pouvez l’ouvrir, puis réessayez.</translation>
  </message>
  <message>
   <source>{0} {1}. Nothing was changed; name another file.</source>
   <translation>{0} {1}. Rien n’a été changé ; indiquez un autre fichier.</translation>
  </message>
  <message>
   <source>The backup {0} is damaged: {1}. Nothing was changed; take another backup.</source>
   <translation>La sauvegarde {0} est endommagée : {1}. Rien n’a été changé ; prenez une autre sauvegarde.</translation>
  </message>
  <message>
   <source>The backup {0} was made by a newer version of the program. Install that version; nothing was changed.</source>
   <translation>La sauvegarde {0} a été faite par une version plus récente du programme. Installez cette version ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The store {0} {1}. It was left as it is: put back a copy of the folder from a backup, and keep this one aside.</source>
   <translation>Le coffre {0} {1}. Il est resté tel quel : remettez une copie du dossier d’une sauvegarde, et mettez celui-ci de côté.</translation>
  </message>
  <message>
   <source>The store in {0} was made by a newer version of the program, which this one cannot read. Install that version; the store was left as it is.</source>
   <translation>Le coffre dans {0} a été fait par une version plus récente du programme, que celle-ci ne peut pas lire. Installez cette version ; le coffre est resté tel quel.</translation>
  </message>
  <message>
   <source>The store in {0} was made by an older version of the program. Open it once for writing, as the window does, and try again.</source>
   <translation>Le coffre dans {0} a été fait par une version plus ancienne du programme. Ouvrez-le une fois en écriture, comme le fait la fenêtre, et réessayez.</translation>
  </message>
  <message>
   <source>The store in {0} is being written by another program just now. Nothing was changed; try again in a moment.</source>
   <translation>Un autre programme écrit en ce moment dans le coffre de {0}. Rien n’a été changé ; réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Another program is reading in the store in {0} just now. What you typed is on the disk, and counts as saved as soon as that program is done.</source>
   <translation>Un autre programme lit en ce moment dans le coffre de {0}. Ce que vous avez tapé est sur le disque et sera considéré comme enregistré dès que ce programme aura fini.</translation>
  </message>
  <message>
   <source>The store in {0} is closed here. Open it again, and try again.</source>
   <translation>Le coffre dans {0} est fermé ici. Rouvrez-le et réessayez.</translation>
  </message>
  <message>
   <source>The store in {0} cannot be used now: {1}. Nothing of this was saved; mend that and try again.</source>
   <translation>Le coffre dans {0} ne peut pas être utilisé maintenant : {1}. Rien de ceci n’a été enregistré ; remédiez-y et réessayez.</translation>
  </message>
  <message>
   <source>It is removed, but traces of it may be left in the store in {0}, because another program is reading there. They go when the store is next opened alone.</source>
   <translation>C’est supprimé, mais il peut en rester des traces dans le coffre de {0}, car un autre programme y lit. Elles disparaîtront quand le coffre sera de nouveau ouvert seul.</translation>
  </message>
  <message>
   <source>The store in {0} cannot be written: {1}, and a database that is copied or shared while it is written gets damaged. Move the folder to this computer's own disk, or name another with --store; reading and exporting full versions work all the same.</source>
   <translation>Le coffre dans {0} ne peut pas être écrit : {1}, et une base copiée ou partagée pendant qu’on l’écrit s’endommage. Déplacez le dossier sur le disque de cet ordinateur, ou indiquez-en un autre par --store ; lire et exporter des versions intégrales reste possible.</translation>
  </message>
  <message>
   <source>The store in {0} is open for writing already, by {1}. Close it there first; reading and exporting work all the same.</source>
   <translation>Le coffre dans {0} est déjà ouvert en écriture, par {1}. Fermez-le d’abord là-bas ; lire et exporter reste possible.</translation>
  </message>
  <message>
   <source>{0} is a file. Name a folder with --store.</source>
   <translation>{0} est un fichier. Indiquez un dossier par --store.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be made: {1}. Name another with --store.</source>
   <translation>Le dossier {0} ne peut pas être créé : {1}. Indiquez-en un autre par --store.</translation>
  </message>
  <message>
   <source>There is a store in {0} already. It was left as it is: use it, or name another folder with --store.</source>
   <translation>Il y a déjà un coffre dans {0}. Il est resté tel quel : utilisez-le, ou indiquez un autre dossier par --store.</translation>
  </message>
  <message>
   <source>The store in {0} has lost its key file {1}. The meetings are untouched: put back a copy of that file, or open the store with the recovery key ('ccm-minutes recover').</source>
   <translation>Le coffre dans {0} a perdu son fichier de clé {1}. Les réunions sont intactes : remettez une copie de ce fichier, ou ouvrez le coffre avec la clé de secours (« ccm-minutes recover »).</translation>
  </message>
  <message>
   <source>The store in {0} was made by an older version of the program, and is not brought up to this one before a backup of it is made. {1}</source>
   <translation>Le coffre dans {0} a été fait par une version plus ancienne du programme et n’est pas adapté à celle-ci avant d’être sauvegardé. {1}</translation>
  </message>
  <message>
   <source>This recovery key does not open the store in {0}: it is that of another store, or the store is damaged. Look for the sheet of this one; nothing was changed.</source>
   <translation>Cette clé de secours n’ouvre pas le coffre dans {0} : c’est celle d’un autre coffre, ou le coffre est endommagé. Cherchez la feuille de celui-ci ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>This {0} cannot be kept as it is: {1}. Mend that and try again.</source>
   <translation>Cet élément ({0}) ne peut pas être conservé tel quel : {1}. Corrigez cela et réessayez.</translation>
  </message>
  <message>
   <source>There is another meeting with the id '{0}' in this store. Give another id.</source>
   <translation>Une autre réunion de ce coffre a déjà l’identifiant « {0} ». Donnez un autre identifiant.</translation>
  </message>
  <message>
   <source>{0} is there already. Choose another name, or allow it to be replaced.</source>
   <translation>{0} existe déjà. Choisissez un autre nom, ou permettez de le remplacer.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ne peut pas être écrit : {1}.</translation>
  </message>
  <message>
   <source>{0} is no ordinary file. Choose another name.</source>
   <translation>{0} n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0} cannot be replaced: it is open in another program, or may not be changed. Close it there, or choose another name.</source>
   <translation>{0} ne peut pas être remplacé : il est ouvert dans un autre programme, ou ne peut pas être modifié. Fermez-le là, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Name another place.</source>
   <translation>{0} ne peut pas être écrit : {1}. Indiquez un autre endroit.</translation>
  </message>
  <message>
   <source>{0} is no file name. Choose another.</source>
   <translation>{0} n’est pas un nom de fichier. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{0}, line {1}: {2} Nothing was taken in; change it and try again.</source>
   <translation>{0}, ligne {1} : {2} Rien n’a été repris ; corrigez cela et réessayez.</translation>
  </message>
  <message>
   <source>An abbreviation has a short form and what it stands for. Type both.</source>
   <translation>Une abréviation a une forme brève et ce qu’elle signifie. Tapez les deux.</translation>
  </message>
  <message>
   <source>A short form has at most {0} characters, and what it stands for at most {1}. Make it shorter.</source>
   <translation>Une forme brève a au plus {0} caractères, et ce qu’elle signifie au plus {1}. Raccourcissez-la.</translation>
  </message>
  <message>
   <source>The short form “{0}” would never be found: it has to be one word that begins and ends with a letter or a figure. Choose another.</source>
   <translation>La forme brève « {0} » ne serait jamais trouvée : il faut un seul mot qui commence et finit par une lettre ou un chiffre. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>The store is locked. Unlock it first: what waits is saved then.</source>
   <translation>Le coffre est verrouillé. Déverrouillez-le d’abord : ce qui attend sera alors enregistré.</translation>
  </message>
  <message>
   <source>{0} cannot be both the document and its report. Name another file for the report.</source>
   <translation>{0} ne peut pas être à la fois le document et son rapport. Indiquez un autre fichier pour le rapport.</translation>
  </message>
  <message>
   <source>This call would write over the meeting file {0}. Name another file.</source>
   <translation>Cet appel écraserait le fichier de réunion {0}. Indiquez un autre fichier.</translation>
  </message>
  <message>
   <source>There is no meeting with the id '{0}' in this store. The verb 'list' shows the ids there are.</source>
   <translation>Il n’y a pas de réunion avec l’identifiant « {0} » dans ce coffre. La commande « list » montre les identifiants.</translation>
  </message>
  <message>
   <source>This {0} was changed elsewhere since it was opened here. Nothing was overwritten. Open the meeting again to see both.</source>
   <translation>Cet élément ({0}) a été modifié ailleurs depuis qu’il est ouvert ici. Rien n’a été écrasé. Rouvrez la réunion pour voir les deux.</translation>
  </message>
  <message>
   <source>No sanitised version was made, because its release cannot be logged. {0}</source>
   <translation>Aucune version expurgée n’a été faite, car sa diffusion ne peut pas être inscrite au registre. {0}</translation>
  </message>
  <message>
   <source>What was done before this cannot be taken back step by step: the meeting was changed elsewhere since, or something of it was removed for good. Earlier wordings (Ctrl+H) still bring back any part of it.</source>
   <translation>Ce qui a été fait avant ne peut pas être annulé pas à pas : la réunion a été modifiée ailleurs depuis, ou une partie en a été supprimée définitivement. Les rédactions antérieures (Ctrl+H) en rétablissent encore toute partie.</translation>
  </message>
  <message>
   <source>There is no '{0}' in this meeting. Name a place as 'search' and 'check' print it: meeting, delegations[0], agenda[1], agenda[1].entries[0]; or removed[0], as 'history' lists what was removed.</source>
   <translation>Il n’y a pas de « {0} » dans cette réunion. Indiquez un endroit tel que « search » et « check » l’impriment : meeting, delegations[0], agenda[1], agenda[1].entries[0] ; ou removed[0], tel que « history » liste ce qui a été retiré.</translation>
  </message>
  <message>
   <source>No sanitised version was made, because the finished document did not pass its own inspection. {0}{1} This is a fault of the program and not of the meeting: report it, and publish nothing until it is mended.</source>
   <translation>Aucune version expurgée n’a été faite, car le document fini n’a pas passé sa propre inspection. {0}{1} C’est une faute du programme et non de la réunion : signalez-la, et ne publiez rien avant qu’elle soit réparée.</translation>
  </message>
  <message>
   <source>{0} not saved yet, and held in memory. {1}</source>
   <translation>{0} pas encore enregistré(s), et gardé(s) en mémoire. {1}</translation>
  </message>
  <message>
   <source>The program made a mistake of its own while it was saving. What you typed is held in memory: write the meeting as a meeting file now, and then start the program anew.</source>
   <translation>Le programme a fait une faute en enregistrant. Ce que vous avez tapé est gardé en mémoire : écrivez la réunion dans un fichier maintenant, puis relancez le programme.</translation>
  </message>
  <message>
   <source>The register of action points has no sanitised version. Ask for the full one, or for another kind of document.</source>
   <translation>Le registre des mesures à prendre n’a pas de version expurgée. Demandez la version intégrale, ou un autre type de document.</translation>
  </message>
  <message>
   <source>{0}: a document of the kind '{1}' is a {2} file. Give a name that ends in {3}.</source>
   <translation>{0} : un document du type « {1} » est un fichier {2}. Donnez un nom qui se termine par {3}.</translation>
  </message>
  <message>
   <source>{0} holds no notes. Choose another file; nothing was taken in.</source>
   <translation>{0} ne contient pas de notes. Choisissez un autre fichier ; rien n’a été repris.</translation>
  </message>
  <message>
   <source>The register of action points is a spreadsheet, and has no pages to look at. Choose another kind, or look at it with Ctrl+Shift+A.</source>
   <translation>Le registre des mesures à prendre est un tableur et n’a pas de pages à regarder. Choisissez un autre type, ou regardez-le avec Ctrl+Maj+A.</translation>
  </message>
  <message>
   <source>{0} The log of releases still holds this document as given out, because that could not be taken back: {1}</source>
   <translation>{0} Le registre des diffusions indique encore ce document comme diffusé, car cela n’a pas pu être retiré : {1}</translation>
  </message>
  <message>
   <source>The key is not remembered. Type the passphrase.</source>
   <translation>La clé n’est pas retenue. Tapez la phrase secrète.</translation>
  </message>
  <message>
   <source>The keyring of this computer did not give the key. Type the passphrase.</source>
   <translation>Le trousseau de cet ordinateur n’a pas donné la clé. Tapez la phrase secrète.</translation>
  </message>
  <message>
   <source>The keyring of this computer gave another key, which was not used. Type the passphrase.</source>
   <translation>Le trousseau de cet ordinateur a donné une autre clé, qui n’a pas été utilisée. Tapez la phrase secrète.</translation>
  </message>
  <message>
   <source>Only an entry, an agenda item or a whole meeting is removed for good. Name one of these.</source>
   <translation>Seuls une entrée, un point de l’ordre du jour ou une réunion entière se suppriment définitivement. Indiquez l’un d’eux.</translation>
  </message>
  <message>
   <source>{0}, {1}: {2}. Nothing was taken in; change it and try again.</source>
   <translation>{0}, {1} : {2}. Rien n’a été repris ; corrigez cela et réessayez.</translation>
  </message>
  <message>
   <source>There is no dictionary for the language “{0}”: spelling is not checked here.</source>
   <translation>Il n’y a pas de dictionnaire pour la langue « {0} » : l’orthographe n’est pas vérifiée ici.</translation>
  </message>
  <message>
   <source>{0} is not what may go out: {1}. Do not publish it; make the sanitised version again and publish that file untouched.</source>
   <translation>{0} n’est pas ce qui peut être diffusé : {1}. Ne le publiez pas ; refaites la version expurgée et publiez ce fichier sans y toucher.</translation>
  </message>
  <message>
   <source>A part of the program is missing: {0}. Install the program again; your meetings are not touched by that.</source>
   <translation>Une partie du programme manque : {0}. Réinstallez le programme ; vos réunions n’en sont pas touchées.</translation>
  </message>
  <message>
   <source>This version makes no document of the kind “{0}”. Choose one of these: {1}.</source>
   <translation>Cette version ne fait pas de document du type « {0} ». Choisissez-en un de ceux-ci : {1}.</translation>
  </message>
  <message>
   <source>It cannot be brought back as it was: {0}. Put that right first, then try again.</source>
   <translation>Cela ne peut pas être rétabli tel quel : {0}. Corrigez cela d’abord, puis réessayez.</translation>
  </message>
  <message>
   <source>The agenda item that it stood in was removed too. Bring that back first.</source>
   <translation>Le point de l’ordre du jour où cela se trouvait a aussi été retiré. Rétablissez-le d’abord.</translation>
  </message>
  <message>
   <source>This {0} is no longer in the meeting. Choose another and try again.</source>
   <translation>Cet élément ({0}) n’est plus dans la réunion. Choisissez-en un autre et réessayez.</translation>
  </message>
  <message>
   <source>A {0} cannot have '{1}': {2}. Change the kind of the entry first.</source>
   <translation>Cet élément ({0}) ne peut pas avoir « {1} » : {2}. Changez d’abord le type de l’entrée.</translation>
  </message>
  <message>
   <source>An item cannot be put under itself. Choose another place for it.</source>
   <translation>Un point ne peut pas être placé sous lui-même. Choisissez-lui une autre place.</translation>
  </message>
  <message>
   <source>There is nothing above this in the item to merge it with. Choose something below.</source>
   <translation>Il n’y a rien au-dessus dans ce point pour le réunir. Choisissez quelque chose plus bas.</translation>
  </message>
  <message>
   <source>One of the two is {0} and the other is {1}. Make both alike first, then merge them.</source>
   <translation>L’un des deux est {0} et l’autre {1}. Rendez-les d’abord semblables, puis réunissez-les.</translation>
  </message>
  <message>
   <source>Only entries that stand one below the other can be joined. Move them together first.</source>
   <translation>Seules des entrées qui se suivent peuvent être réunies. Rapprochez-les d’abord.</translation>
  </message>
  <message>
   <source>The two entries are not of the same people. Say whose the whole is.</source>
   <translation>Les deux entrées ne sont pas des mêmes orateurs. Dites de qui est l’ensemble.</translation>
  </message>
  <message>
   <source>These words were changed meanwhile. Look at them again.</source>
   <translation>Ces mots ont été changés entre-temps. Regardez-les de nouveau.</translation>
  </message>
  <message>
   <source>There is a delegation with the id '{0}' already. Give another id.</source>
   <translation>Il y a déjà une délégation avec l’identifiant « {0} ». Donnez un autre identifiant.</translation>
  </message>
  <message>
   <source>{0} would be left hanging: {1}. Change that place first, then try again.</source>
   <translation>{0} resterait sans attache : {1}. Modifiez d’abord cet endroit, puis réessayez.</translation>
  </message>
  <message>
   <source>There is nothing to split off here. Put the cursor between two words, or choose a point that is to begin the second entry.</source>
   <translation>Il n’y a rien à scinder ici. Placez le curseur entre deux mots, ou choisissez un alinéa qui commencera la seconde entrée.</translation>
  </message>
  <message>
   <source>What holds this is withheld, and with it the words for the sanitised version, “{0}”. Out of there they would be printed: take them out first, then try again.</source>
   <translation>Ce qui contient cet élément est retenu, et avec lui les mots pour la version expurgée, « {0} ». Sortis de là, ils seraient imprimés : retirez-les d’abord, puis recommencez.</translation>
  </message>
  <message>
   <source>{0} cannot be used as a template: {1}. Choose another Word file, or none for the program's own template.</source>
   <translation>{0} ne peut pas servir de modèle : {1}. Choisissez un autre fichier Word, ou aucun pour le modèle du programme.</translation>
  </message>
  <message>
   <source>This briefing would have {0} slides, and a file holds {1} at most. Choose another kind of document, or make the meeting shorter.</source>
   <translation>Cette présentation aurait {0} diapositives, et un fichier en contient au plus {1}. Choisissez un autre type de document, ou abrégez la réunion.</translation>
  </message>
  <message>
   <source>A spreadsheet holds {0} rows, and this one would have {1}. Ask for fewer, such as the open ones or those of one owner.</source>
   <translation>Un tableur contient {0} lignes, et celui-ci en aurait {1}. Demandez-en moins, par exemple celles à prendre ou celles d’un seul responsable.</translation>
  </message>
  <message>
   <source>the words for “{0}” in the language {1}</source>
   <translation>les mots pour « {0} » dans la langue {1}</translation>
  </message>
  <message>
   <source>No sanitised version was made. {0}{1}</source>
   <translation>Aucune version expurgée n’a été faite. {0}{1}</translation>
  </message>
  <message>
   <source>No sanitised version was made, because checking it took more than {0} seconds. Try again while the computer is less busy.</source>
   <translation>Aucune version expurgée n’a été faite, car le contrôle a pris plus de {0} secondes. Réessayez quand l’ordinateur est moins occupé.</translation>
  </message>
  <message>
   <source>The meeting refers to a {0} “{1}” that is not in its list of delegations. Add it to the list, or take the reference out.</source>
   <translation>La réunion renvoie à un élément ({0}) « {1} » qui n’est pas dans sa liste de délégations. Ajoutez-le à la liste, ou retirez le renvoi.</translation>
  </message>
  <message>
   <source>“{0}” is nowhere written out: write it out where it first stands, with “({1})” after it.</source>
   <translation>“{0}” n’est développé nulle part : écrivez-le en toutes lettres à sa première apparition, suivi de “({1})”.</translation>
  </message>
  <message>
   <source>{0} {1}: take one of the two out.</source>
   <translation>{0} {1} : retirez l’une des deux.</translation>
  </message>
  <message>
   <source>{0} stands under {1}: take one of the two out.</source>
   <translation>{0} figure sous {1} : retirez l’une des deux mentions.</translation>
  </message>
  <message>
   <source>{0} {1}, yet it is noted when it came or left: correct the attendance, or take the times out.</source>
   <translation>{0} {1}, et pourtant son arrivée ou son départ est noté : corrigez la présence, ou retirez les heures.</translation>
  </message>
  <message>
   <source>{0} {1} at {2}, {3}: correct the time, or take it out.</source>
   <translation>{0} {1} à {2}, {3} : corrigez l’heure, ou retirez-la.</translation>
  </message>
  <message>
   <source>The next meeting, on {0}, is not later than this one: correct the date of one of them.</source>
   <translation>La prochaine réunion, le {0}, n’est pas postérieure à celle-ci : corrigez la date de l’une des deux.</translation>
  </message>
  <message>
   <source>The last day, {0}, is before the first, {1}: correct one of them.</source>
   <translation>Le dernier jour, {0}, précède le premier, {1} : corrigez l’un des deux.</translation>
  </message>
  <message>
   <source>The meeting ends at {0} but begins at {1}: correct one of them, or give the last day where it went on after midnight.</source>
   <translation>La réunion finit à {0} mais commence à {1} : corrigez l’une des deux heures, ou donnez le dernier jour si elle s’est prolongée après minuit.</translation>
  </message>
  <message>
   <source>The minutes are said to be {0} on {1}, before {2}: correct the date.</source>
   <translation>Le procès-verbal est dit {0} le {1}, avant le {2} : corrigez la date.</translation>
  </message>
  <message>
   <source>The action is due on {0}, before the meeting that raised it: correct the deadline, or say which meeting it was carried over from.</source>
   <translation>La mesure est à prendre le {0}, avant la réunion qui l’a décidée : corrigez l’échéance, ou dites de quelle réunion elle est reportée.</translation>
  </message>
  <message>
   <source>The words say “{0}”, but the deadline is kept as {1}: correct one of them.</source>
   <translation>Les mots disent “{0}”, mais l’échéance retenue est le {1} : corrigez l’un des deux.</translation>
  </message>
  <message>
   <source>There is no such day as “{0}”: correct the date.</source>
   <translation>Il n’existe pas de jour “{0}” : corrigez la date.</translation>
  </message>
  <message>
   <source>“{0}” does not fit: that is {1}. Correct the weekday or the date.</source>
   <translation>“{0}” ne convient pas : ce jour est un {1}. Corrigez le jour de la semaine ou la date.</translation>
  </message>
  <message>
   <source>Nobody owns this action point: say who is to do it.</source>
   <translation>Personne n’est responsable de cette mesure à prendre : dites qui doit la prendre.</translation>
  </message>
  <message>
   <source>This action point has no deadline: say by when it is to be done.</source>
   <translation>Cette mesure à prendre n’a pas d’échéance : dites pour quand elle est à prendre.</translation>
  </message>
  <message>
   <source>This decision does not say how it was adopted: add the mode of adoption.</source>
   <translation>Cette décision ne dit pas comment elle a été adoptée : ajoutez le mode d’adoption.</translation>
  </message>
  <message>
   <source>Nobody is said to have made this intervention: say who spoke, or turn it into a paragraph.</source>
   <translation>Personne n’est indiqué pour cette intervention : dites qui a parlé, ou changez-la en paragraphe.</translation>
  </message>
  <message>
   <source>This entry has no words: add what was said, or take the entry out.</source>
   <translation>Cette entrée est sans mots : ajoutez ce qui a été dit, ou retirez l’entrée.</translation>
  </message>
  <message>
   <source>Nothing stands under this item: add what was said, or take the item out.</source>
   <translation>Rien ne figure sous ce point : ajoutez ce qui a été dit, ou retirez le point.</translation>
  </message>
  <message>
   <source>Nothing stands under this item, so that “Nil” is printed: add what was said, or leave it so if nothing was.</source>
   <translation>Rien ne figure sous ce point, si bien que “Néant” est imprimé : ajoutez ce qui a été dit, ou laissez ainsi si rien ne l’a été.</translation>
  </message>
  <message>
   <source>It was not clear who “{0}” is: say who spoke, and take the flag off.</source>
   <translation>On ne savait pas clairement qui est “{0}” : dites qui a parlé, et retirez le signalement.</translation>
  </message>
  <message>
   <source>This entry is flagged: come back to it, then take the flag off.</source>
   <translation>Cette entrée est signalée : revenez-y, puis retirez le signalement.</translation>
  </message>
  <message>
   <source>“{0}” stands in the place of a speaker: say who spoke.</source>
   <translation>“{0}” tient lieu d’orateur : dites qui a parlé.</translation>
  </message>
  <message>
   <source>“{0}” was left in the text: put the words that are meant, or take it out.</source>
   <translation>“{0}” est resté dans le texte : mettez les mots voulus, ou retirez-le.</translation>
  </message>
  <message>
   <source>There is no title here, so that an empty line is printed: add the title.</source>
   <translation>Il manque ici un titre, si bien qu’une ligne vide est imprimée : ajoutez le titre.</translation>
  </message>
  <message>
   <source>There is no name here, so that an empty line is printed: add the name.</source>
   <translation>Il manque ici un nom, si bien qu’une ligne vide est imprimée : ajoutez le nom.</translation>
  </message>
  <message>
   <source>{0} {1} but is not among those present: correct the attendance or the speaker, or say that it reported in writing.</source>
   <translation>{0} {1} mais n’est pas parmi les présents : corrigez la présence ou l’orateur, ou dites que le rapport était écrit.</translation>
  </message>
  <message>
   <source>{0} is the same State as {1}: make one delegation of the two.</source>
   <translation>{0} est le même État que {1} : n’en faites qu’une délégation.</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” in the list: use one name for it throughout.</source>
   <translation>“{0}” s’appelle “{1}” dans la liste : employez partout un seul nom.</translation>
  </message>
  <message>
   <source>“{0}” stands twice in a row: take one of them out.</source>
   <translation>“{0}” figure deux fois de suite : retirez l’un des deux.</translation>
  </message>
  <message>
   <source>“{0}” is marked FOUO but speaks, owns, presents or is mentioned at {1}, which is not marked: mark that part too, or take the mark off the delegation or person.</source>
   <translation>“{0}” porte la mention FOUO mais parle, est responsable, présente ou est mentionné à {1}, qui ne la porte pas : apposez-la aussi à cet endroit, ou retirez-la de la délégation ou de la personne.</translation>
  </message>
  <message>
   <source>The entry at {0} is to name “{1}”, which this release may not name: change how the entry is attributed, or allow the delegation to be named.</source>
   <translation>L’entrée à {0} doit nommer “{1}”, que cette diffusion ne peut pas nommer : changez l’attribution de l’entrée, ou permettez de nommer la délégation.</translation>
  </message>
  <message>
   <source>The heading “{0}” at {1} is to be replaced by no words, so that what stands under it would have none: write the heading for the release, take the empty one away, or mark the item.</source>
   <translation>L’intitulé “{0}” à {1} doit être remplacé par aucun mot, si bien que ce qui figure dessous n’en aurait pas : écrivez l’intitulé pour la diffusion, retirez le vide, ou apposez la mention FOUO au point.</translation>
  </message>
  <message>
   <source>“{0}” at {1} names or points to somebody that this release may not name: put neutral words in its place, mark the passage, or allow it with a reason.</source>
   <translation>“{0}” à {1} nomme ou désigne quelqu’un que cette diffusion ne peut pas nommer : mettez des mots neutres à la place, apposez la mention FOUO au passage, ou admettez-le avec une raison.</translation>
  </message>
  <message>
   <source>“{0}” at {1} tells that there is more than this release shows: take the words out, or allow them with a reason.</source>
   <translation>“{0}” à {1} révèle qu’il y a plus que ce que montre cette diffusion : retirez ces mots, ou admettez-les avec une raison.</translation>
  </message>
  <message>
   <source>“{0}” at {1} also stands in a part that is withheld: mark it here too, put it in other words, or allow it with a reason.</source>
   <translation>“{0}” à {1} figure aussi dans une partie retenue : apposez la mention FOUO ici aussi, dites-le autrement, ou admettez-le avec une raison.</translation>
  </message>
  <message>
   <source>“{0}” at {1} is much like a part that is withheld: look whether it may stand here, and put it in other words if not.</source>
   <translation>“{0}” à {1} ressemble beaucoup à une partie retenue : voyez si cela peut rester ici, et dites-le autrement sinon.</translation>
  </message>
  <message>
   <source>“{0}” at {1} names a State that is not at this meeting, or its capital: look whether it points to somebody who is, and put neutral words if so.</source>
   <translation>“{0}” à {1} nomme un État absent de cette réunion, ou sa capitale : voyez si cela désigne quelqu’un qui y est, et mettez alors des mots neutres.</translation>
  </message>
  <message>
   <source>“{0}” at {1} may be the code of a country: write it otherwise if it is one, and leave it if it is not.</source>
   <translation>“{0}” à {1} est peut-être le code d’un pays : écrivez-le autrement si c’en est un, et laissez-le sinon.</translation>
  </message>
  <message>
   <source>“{0}” at {1} speaks of one person: put it in neutral words if it could show who that is.</source>
   <translation>“{0}” à {1} parle d’une seule personne : dites-le en mots neutres si cela peut montrer qui c’est.</translation>
  </message>
  <message>
   <source>“{0}” at {1}, in the words of somebody who is not named, may be known of one delegation alone: make it less exact if so.</source>
   <translation>“{0}” à {1}, dans les propos de quelqu’un qui n’est pas nommé, ne vaut peut-être que pour une délégation : rendez-le alors moins exact.</translation>
  </message>
  <message>
   <source>“{0}” at {1} says something of every delegation of that group: put “several” if a reader could tell from it what each one said.</source>
   <translation>“{0}” à {1} dit quelque chose de chaque délégation de ce groupe : mettez “plusieurs” si un lecteur pouvait en déduire ce que chacune a dit.</translation>
  </message>
  <message>
   <source>“{0}” fits only one delegation present, so that a reader may tell who it is: use a wider category if you can.</source>
   <translation>“{0}” ne convient qu’à une délégation présente, si bien qu’un lecteur peut deviner laquelle : employez une catégorie plus large si possible.</translation>
  </message>
  <message>
   <source>“{0}” fits only two delegations present, so that a reader may tell who it is: use a wider category if you can.</source>
   <translation>“{0}” ne convient qu’à deux délégations présentes, si bien qu’un lecteur peut deviner laquelle : employez une catégorie plus large si possible.</translation>
  </message>
  <message>
   <source>Nothing is left under “{0}” at {1}: look whether the heading alone should stay, and mark the item if not.</source>
   <translation>Il ne reste rien sous “{0}” à {1} : voyez si l’intitulé seul doit rester, et apposez sinon la mention FOUO au point.</translation>
  </message>
  <message>
   <source>These minutes are not approved yet: wait for the approval before you publish, unless your rules allow it sooner.</source>
   <translation>Ce procès-verbal n’est pas encore approuvé : attendez l’approbation avant de publier, à moins que vos règles ne le permettent plus tôt.</translation>
  </message>
  <message>
   <source>“{0}” at {1} is empty, which shows that something was taken out: mark the brackets or quotation marks with it.</source>
   <translation>“{0}” à {1} est vide, ce qui montre que quelque chose a été retiré : apposez la mention FOUO aussi aux parenthèses ou aux guillemets.</translation>
  </message>
 </context>
</TS>
