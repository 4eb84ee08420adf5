namespace FormatService.Documents.Diagnostics;

/// <summary>Every code a diagnostic can have. Codes are stable: one that falls out of use is not given again.</summary>
public static class DiagnosticCodes
{
    // FS1xxx: reading a source.

    /// <summary>The source is empty.</summary>
    public const string EmptySource = "FS1001";

    /// <summary>The source is larger than the limit.</summary>
    public const string SourceTooLarge = "FS1002";

    /// <summary>The bytes are not text in UTF-8, or in UTF-16 with a byte order mark.</summary>
    public const string NotText = "FS1003";

    /// <summary>A control character was left out.</summary>
    public const string ControlCharacter = "FS1004";

    /// <summary>The source holds U+FFFD, the mark of a character that was lost earlier.</summary>
    public const string ReplacementCharacter = "FS1005";

    /// <summary>Something is nested deeper than the limit.</summary>
    public const string NestedTooDeeply = "FS1006";

    /// <summary>A paragraph holds more marks than can be read in reasonable time.</summary>
    public const string TooManyMarks = "FS1007";

    /// <summary>There is more of one kind than is worth listing.</summary>
    public const string MoreOfTheSame = "FS1008";

    /// <summary>The front matter is not YAML that can be read.</summary>
    public const string FrontMatterBroken = "FS1101";

    /// <summary>The front matter uses what is refused: aliases, great depth, great size.</summary>
    public const string FrontMatterRefused = "FS1102";

    /// <summary>A field stands twice.</summary>
    public const string FrontMatterDuplicateKey = "FS1103";

    /// <summary>A field is not known; its value is kept.</summary>
    public const string FrontMatterUnknownKey = "FS1104";

    /// <summary>A field has a value that cannot be used; it is kept.</summary>
    public const string FrontMatterBadValue = "FS1105";

    /// <summary>The file name and the front matter name different languages.</summary>
    public const string LanguageDisagreement = "FS1106";

    /// <summary>The folder and the front matter give different ids.</summary>
    public const string IdDisagreement = "FS1107";

    /// <summary>There is no title.</summary>
    public const string MissingTitle = "FS1201";

    /// <summary>The front matter and the first heading give different titles.</summary>
    public const string TitleTwice = "FS1202";

    /// <summary>A heading skips a level.</summary>
    public const string HeadingLevelSkipped = "FS1203";

    /// <summary>A heading is deeper than headings go.</summary>
    public const string HeadingTooDeep = "FS1204";

    /// <summary>A heading stands where there are no sections, or has a level that belongs to the title.</summary>
    public const string HeadingMisplaced = "FS1205";

    /// <summary>A heading has no words.</summary>
    public const string HeadingEmpty = "FS1206";

    /// <summary>Two nodes have the same id.</summary>
    public const string DuplicateId = "FS1207";

    /// <summary>An attribute means nothing here.</summary>
    public const string AttributeNotHeld = "FS1208";

    /// <summary>A language tag is not well formed.</summary>
    public const string LanguageUnknown = "FS1209";

    /// <summary>A link leads to a place that the leaflet does not have.</summary>
    public const string UnknownLinkTarget = "FS1301";

    /// <summary>A link was dropped; its words are kept.</summary>
    public const string LinkDropped = "FS1302";

    /// <summary>A footnote is referred to and not written.</summary>
    public const string FootnoteMissing = "FS1303";

    /// <summary>A footnote is written and never referred to, or written twice.</summary>
    public const string FootnoteUnused = "FS1304";

    /// <summary>A row of a table has more or fewer cells than the others.</summary>
    public const string TableRagged = "FS1401";

    /// <summary>A table has cells that span rows or columns.</summary>
    public const string TableSpans = "FS1402";

    /// <summary>A table has more columns than the limit.</summary>
    public const string TableTooWide = "FS1403";

    /// <summary>A table cell holds what a cell cannot.</summary>
    public const string TableCellContent = "FS1404";

    /// <summary>A table has no headers of its own.</summary>
    public const string TableHeaders = "FS1405";

    /// <summary>A picture has no description and is not marked as decorative.</summary>
    public const string PictureWithoutAlt = "FS1501";

    /// <summary>The description of a picture is a file name.</summary>
    public const string AltTextIsFileName = "FS1502";

    /// <summary>A picture inside running text was moved behind it.</summary>
    public const string PictureMoved = "FS1503";

    /// <summary>A picture is at an address; pictures are never fetched.</summary>
    public const string RemotePicture = "FS1504";

    /// <summary>The name of a picture leads out of the leaflet's folder, or is no name.</summary>
    public const string PictureNameRefused = "FS1505";

    /// <summary>There are more pictures than the limit.</summary>
    public const string TooManyPictures = "FS1506";

    /// <summary>A picture is not there.</summary>
    public const string PictureMissing = "FS1507";

    /// <summary>A picture is larger than the limit.</summary>
    public const string PictureTooLarge = "FS1508";

    /// <summary>A picture of the easy-read edition has no sentence beside it.</summary>
    public const string EasyReadPictureAlone = "FS1509";

    /// <summary>A container has a name that is not known.</summary>
    public const string UnknownContainer = "FS1601";

    /// <summary>A container is not closed.</summary>
    public const string UnclosedContainer = "FS1602";

    /// <summary>A container lacks what it needs.</summary>
    public const string EmptyContainer = "FS1603";

    /// <summary>A container holds what it cannot.</summary>
    public const string ContainerContent = "FS1604";

    /// <summary>There are two easy-read editions of one leaflet.</summary>
    public const string EasyReadTwice = "FS1605";

    /// <summary>HTML was taken out; its text is kept.</summary>
    public const string RawHtml = "FS1701";

    /// <summary>An HTML comment was left out.</summary>
    public const string HtmlComment = "FS1702";

    /// <summary>A script or style sheet was left out.</summary>
    public const string HtmlScript = "FS1703";

    /// <summary>Code is kept as plain text.</summary>
    public const string CodeNotHeld = "FS1704";

    /// <summary>A quotation is kept as plain text.</summary>
    public const string QuoteNotHeld = "FS1705";

    /// <summary>A line across the page was left out.</summary>
    public const string RuleNotHeld = "FS1706";

    /// <summary>A tick box was left out; its text is kept.</summary>
    public const string TaskNotHeld = "FS1707";

    /// <summary>A kind of markup is not held; its text is kept.</summary>
    public const string MarkupNotHeld = "FS1708";

    /// <summary>The JSON cannot be read.</summary>
    public const string JsonBroken = "FS1801";

    /// <summary>A property is not known.</summary>
    public const string JsonUnknownProperty = "FS1802";

    /// <summary>A property is missing or has a value that cannot be used.</summary>
    public const string JsonBadValue = "FS1803";

    /// <summary>The archive cannot be read.</summary>
    public const string ArchiveBroken = "FS1901";

    /// <summary>The archive breaks a limit on entries or bytes.</summary>
    public const string ArchiveTooLarge = "FS1902";

    /// <summary>An entry of the archive is refused.</summary>
    public const string ArchiveEntryRefused = "FS1903";

    /// <summary>The archive holds no leaflet, or several.</summary>
    public const string ArchiveWithoutLeaflet = "FS1904";

    /// <summary>The folder does not hold the leaflet.</summary>
    public const string LeafletNotFound = "FS1905";

    // FS2xxx: what a leaflet says, and what was asked for.

    /// <summary>The title is about something else than the leaflet.</summary>
    public const string TitleMismatch = "FS2001";

    /// <summary>Nobody says who publishes the leaflet.</summary>
    public const string OrganisationMissing = "FS2010";

    /// <summary>The leaflet has no version.</summary>
    public const string VersionMissing = "FS2011";

    /// <summary>The leaflet has no reference.</summary>
    public const string ReferenceMissing = "FS2012";

    /// <summary>Nobody answers for the content.</summary>
    public const string OwnerMissing = "FS2013";

    /// <summary>The date of approval or of the next review is missing.</summary>
    public const string ReviewDatesMissing = "FS2014";

    /// <summary>There is no way to ask for another format or language.</summary>
    public const string OtherFormatsMissing = "FS2015";

    /// <summary>The day of the next review has gone by.</summary>
    public const string ReviewOverdue = "FS2016";

    /// <summary>The dates of approval and review contradict each other.</summary>
    public const string ReviewOrder = "FS2017";

    /// <summary>There are more than 36 months to the next review.</summary>
    public const string ReviewTooFar = "FS2018";

    /// <summary>The leaflet is approved, and nobody says by whom.</summary>
    public const string ApproverMissing = "FS2019";

    /// <summary>The leaflet does not say whether it is approved.</summary>
    public const string StatusMissing = "FS2020";

    /// <summary>A translation does not say what the leaflet is called that it translates.</summary>
    public const string TranslationTitleMissing = "FS2021";

    /// <summary>A translation does not say which version it translates.</summary>
    public const string TranslationVersionMissing = "FS2022";

    /// <summary>A translation is said to be checked, and nobody says by whom.</summary>
    public const string TranslationCheckerMissing = "FS2023";

    /// <summary>The leaflet that a translation translates has changed since.</summary>
    public const string TranslationOutdated = "FS2024";

    /// <summary>A translation says that it translates a later version than there is.</summary>
    public const string TranslationAhead = "FS2025";

    /// <summary>There is nobody to call or to write to.</summary>
    public const string ContactMissing = "FS2101";

    /// <summary>A leaflet about a procedure does not say when to get help at once.</summary>
    public const string EmergencyAdviceMissing = "FS2102";

    /// <summary>Words that are true on a screen only stand outside web-only text.</summary>
    public const string WebOnlyText = "FS2201";

    /// <summary>Words send the reader to a page by its number or its place, which is another in every format.</summary>
    public const string PageReference = "FS2202";

    /// <summary>A list whose marks stand apart from their items.</summary>
    public const string BrokenList = "FS2301";

    /// <summary>A heading has nothing under it.</summary>
    public const string EmptySection = "FS2302";

    /// <summary>A heading ends with a colon.</summary>
    public const string HeadingColon = "FS2303";

    /// <summary>A heading is too long to be taken in at a glance.</summary>
    public const string LongHeading = "FS2304";

    /// <summary>A paragraph in bold stands where a heading belongs.</summary>
    public const string BoldAsHeading = "FS2305";

    /// <summary>A label stands on one line and its value on the next.</summary>
    public const string LabelApartFromValue = "FS2306";

    /// <summary>The words of a link do not say where it leads.</summary>
    public const string LinkTextMeaningless = "FS2401";

    /// <summary>An alternative text says that there is a picture, and not what it shows.</summary>
    public const string AltTextUseless = "FS2402";

    /// <summary>A word is spelt almost, but not quite, as elsewhere in the leaflet.</summary>
    public const string NearMissSpelling = "FS2501";

    /// <summary>A short form is nowhere explained.</summary>
    public const string AbbreviationUnexplained = "FS2502";

    /// <summary>Several words in a row are in capitals.</summary>
    public const string CapitalsRun = "FS2503";

    /// <summary>A sentence is too long.</summary>
    public const string LongSentence = "FS2504";

    /// <summary>A part of an easy-read draft that a person has to look at.</summary>
    public const string EasyReadReview = "FS2600";

    /// <summary>A sentence of an easy-read edition is too long.</summary>
    public const string EasyReadLongSentence = "FS2601";

    /// <summary>Two sentences of an easy-read edition stand on one line.</summary>
    public const string EasyReadSentencesOnLine = "FS2602";

    /// <summary>A row of an easy-read edition has no picture.</summary>
    public const string EasyReadRowWithoutPicture = "FS2603";

    /// <summary>A row of an easy-read edition names a picture that there is not.</summary>
    public const string EasyReadPictureUnknown = "FS2604";

    /// <summary>The same idea has several pictures.</summary>
    public const string EasyReadPictureDrift = "FS2605";

    /// <summary>A row begins with a word that stands for one outside it.</summary>
    public const string EasyReadPronoun = "FS2606";

    /// <summary>A number is hard to picture.</summary>
    public const string EasyReadNumber = "FS2607";

    /// <summary>A mark, a bracket or many commas make a sentence hard to read.</summary>
    public const string EasyReadMark = "FS2608";

    /// <summary>A sentence does not say who does it.</summary>
    public const string EasyReadPassive = "FS2609";

    /// <summary>A sentence says “not” twice.</summary>
    public const string EasyReadDoubleNegation = "FS2610";

    /// <summary>Words are in italics or in capitals.</summary>
    public const string EasyReadLetters = "FS2611";

    /// <summary>A short form is not explained.</summary>
    public const string EasyReadShortForm = "FS2612";

    /// <summary>A hard word is neither in the list of words nor easy.</summary>
    public const string EasyReadHardWord = "FS2613";

    /// <summary>A word of the list is not in bold where it is met first.</summary>
    public const string EasyReadWordNotMarked = "FS2614";

    /// <summary>An easy-read edition says nobody's number.</summary>
    public const string EasyReadContactMissing = "FS2615";

    /// <summary>An easy-read edition is not signed off as it is now.</summary>
    public const string EasyReadNotSignedOff = "FS2616";

    /// <summary>A fact of the leaflet is missing from its easy-read edition.</summary>
    public const string EasyReadFactMissing = "FS2617";

    /// <summary>An easy-read edition says a number that the leaflet does not.</summary>
    public const string EasyReadFactAdded = "FS2618";

    /// <summary>An easy-read edition says a number of the leaflet with another unit, or a dose without one.</summary>
    public const string EasyReadUnit = "FS2619";

    /// <summary>An easy-read edition tells to do what the leaflet forbids, the other way round, or says the opposite of a word of it.</summary>
    public const string EasyReadDenialTurned = "FS2620";

    /// <summary>An easy-read edition does not say what the leaflet forbids, or when it tells to get help.</summary>
    public const string EasyReadDenialMissing = "FS2621";

    /// <summary>An easy-read edition does not say what the leaflet tells to do, or a risk that it names.</summary>
    public const string EasyReadInstructionMissing = "FS2622";

    /// <summary>An easy-read edition says a number, a day or a time of the leaflet where the leaflet has another.</summary>
    public const string EasyReadFactExchanged = "FS2623";

    /// <summary>A language model did not answer, or took too long: the draft is that of the rules.</summary>
    public const string DraftingModelSilent = "FS2640";

    /// <summary>An answer of a language model is not of the form that was asked for.</summary>
    public const string DraftingModelAnswer = "FS2641";

    /// <summary>The words of a language model for a row do not say the same, and were not taken.</summary>
    public const string DraftingModelRefused = "FS2642";

    /// <summary>A language model was not asked, since nothing checks its words in this language.</summary>
    public const string DraftingModelLanguage = "FS2643";

    /// <summary>A profile was asked for that readers must not be given.</summary>
    public const string ProfileRefused = "FS2901";

    /// <summary>The lines of a profile are longer than eyes can follow.</summary>
    public const string ProfileLongLines = "FS2902";

    /// <summary>There is no file of a house style where one was named.</summary>
    public const string HouseStyleMissing = "FS2910";

    /// <summary>A house style asks for what readers must not be given.</summary>
    public const string HouseStyleRefused = "FS2911";

    /// <summary>Two colours of a house style are too much alike to be read on each other.</summary>
    public const string HouseColourContrast = "FS2912";

    /// <summary>The logo of a house style cannot be used.</summary>
    public const string HouseLogoRefused = "FS2913";

    // FS3xxx: rendering.

    /// <summary>No font has a character.</summary>
    public const string MissingGlyph = "FS3001";

    /// <summary>A picture cannot be used.</summary>
    public const string PictureRefused = "FS3002";

    /// <summary>A word is wider than its line and was split between letters.</summary>
    public const string WordSplit = "FS3003";

    /// <summary>There are more pages than are allowed.</summary>
    public const string TooManyPages = "FS3004";

    /// <summary>A phrase of ours is not known in the language of the leaflet and stands there in English.</summary>
    public const string PhraseMissing = "FS3005";

    /// <summary>Phrases of ours stand in the leaflet that nobody has checked who knows its language.</summary>
    public const string PhraseUnchecked = "FS3006";

    /// <summary>A text that no page shows, such as the description of a picture, is too long or cannot be read out.</summary>
    public const string UnseenText = "FS3007";

    /// <summary>A picture has fewer pixels than look sharp at the size it is drawn at.</summary>
    public const string PictureCoarse = "FS3020";

    /// <summary>Only the first picture of an animation is shown.</summary>
    public const string PictureStandsStill = "FS3021";

    /// <summary>Large print has more pages than can be held in one hand.</summary>
    public const string LargePrintLong = "FS3036";

    /// <summary>A fact is wider than its line and was parted where it has joints.</summary>
    public const string FactParted = "FS3037";

    /// <summary>Looks were asked for of an output that has none.</summary>
    public const string OutputWithoutLooks = "FS3038";

    /// <summary>No page holds a heading with two lines of what it heads, and it ends a page.</summary>
    public const string HeadingAlone = "FS3039";

    /// <summary>Letters that join were asked to be moved apart, and were not.</summary>
    public const string LettersStayTogether = "FS3030";

    /// <summary>Words were asked to be moved apart, which the format cannot do.</summary>
    public const string WordsStayTogether = "FS3031";

    /// <summary>No picture of the library has the name that a row of easy read asks for.</summary>
    public const string PictureUnknown = "FS3032";

    /// <summary>A picture of the library has no licence, or is not allowed.</summary>
    public const string PictureWithoutLicence = "FS3033";

    /// <summary>A row of easy read is higher than a page and was split.</summary>
    public const string PictureRowSplit = "FS3034";

    /// <summary>Easy read has more pages than its readers are likely to read.</summary>
    public const string EasyReadLong = "FS3035";

    // FS4xxx: conformance of what was rendered.

    /// <summary>An artefact breaks a rule of the standard it claims.</summary>
    public const string ConformanceViolation = "FS4001";

    // FS5xxx: what is measured in a finished PDF.

    /// <summary>The file is no PDF that can be read.</summary>
    public const string PdfUnreadable = "FS5001";

    /// <summary>The PDF is larger than the limit.</summary>
    public const string PdfTooLarge = "FS5002";

    /// <summary>The PDF has more pages than the limit.</summary>
    public const string PdfTooManyPages = "FS5003";

    /// <summary>The PDF is locked with a password.</summary>
    public const string PdfLocked = "FS5004";

    /// <summary>The PDF unpacks to more, or is painted in more steps, than can be inspected.</summary>
    public const string PdfTooMuch = "FS5005";

    /// <summary>Inspecting the PDF takes longer than the limit.</summary>
    public const string PdfTakesTooLong = "FS5006";

    /// <summary>The PDF ended the program that read it.</summary>
    public const string PdfBreaksReader = "FS5007";

    /// <summary>The PDF has no page that could be read.</summary>
    public const string PdfWithoutPages = "FS5008";

    /// <summary>Text is smaller than the floor.</summary>
    public const string PrintTooSmall = "FS5101";

    /// <summary>Text is turned and does not run level.</summary>
    public const string PrintTurned = "FS5102";

    /// <summary>Letters are squeezed or stretched.</summary>
    public const string PrintSqueezed = "FS5103";

    /// <summary>Pages are printed larger or smaller than their numbers say.</summary>
    public const string PrintScaled = "FS5104";

    /// <summary>Pages are not of A4, or not all of one size.</summary>
    public const string PrintPaper = "FS5105";

    /// <summary>A font does not come with the file.</summary>
    public const string PrintFontMissing = "FS5106";

    /// <summary>Text is in italics.</summary>
    public const string PrintItalic = "FS5107";

    /// <summary>Text that is no link is underlined.</summary>
    public const string PrintUnderlined = "FS5108";

    /// <summary>Lines are stretched to end at one edge.</summary>
    public const string PrintJustified = "FS5109";

    /// <summary>Lines are centred, or stand at the edge where reading ends.</summary>
    public const string PrintNotAtStart = "FS5110";

    /// <summary>A word is split over two lines.</summary>
    public const string PrintWordSplit = "FS5111";

    /// <summary>A telephone number, a date, a dose or an address is split over two lines.</summary>
    public const string PrintFactSplit = "FS5112";

    /// <summary>Lines are longer or shorter than eyes follow with ease.</summary>
    public const string PrintLineLength = "FS5113";

    /// <summary>Lines stand too close together, or too far apart.</summary>
    public const string PrintLeading = "FS5114";

    /// <summary>Page numbers stand in different places.</summary>
    public const string PrintPageNumberPlace = "FS5115";

    /// <summary>Text stands in columns.</summary>
    public const string PrintColumns = "FS5116";

    /// <summary>The starts of lines move within a paragraph.</summary>
    public const string PrintLineStarts = "FS5117";

    /// <summary>Text is too much like its ground.</summary>
    public const string PrintContrast = "FS5118";

    /// <summary>Text stands too close to the edge of the page.</summary>
    public const string PrintMargin = "FS5119";

    /// <summary>Pages have no numbers.</summary>
    public const string PrintPageNumbers = "FS5120";

    /// <summary>A heading stands alone at the foot of a page.</summary>
    public const string PrintHeadingAtFoot = "FS5121";

    /// <summary>A page is a picture; its words cannot be read out or measured.</summary>
    public const string PrintPicturePage = "FS5122";

    /// <summary>Several words in a row are in capitals.</summary>
    public const string PrintCapitals = "FS5123";

    /// <summary>Whole paragraphs are bold.</summary>
    public const string PrintBold = "FS5124";
}
