namespace FormatService.Documents.Wording;

/// <summary>The keys of the phrases, one for each thing that we say ourselves.</summary>
public static class WordingKeys
{
    /// <summary>“Page {0} of {1}”.</summary>
    public const string PageOf = "pageOf";

    /// <summary>That this is large print, and of which size in points.</summary>
    public const string LargePrint = "largePrint";

    /// <summary>A size of letters in points, in short: “36 pt”.</summary>
    public const string PointSize = "pointSize";

    /// <summary>The label of the format that this is in.</summary>
    public const string Format = "format";

    /// <summary>The level of an information callout.</summary>
    public const string Information = "information";

    /// <summary>The level of a non-urgent callout.</summary>
    public const string NonUrgent = "nonUrgent";

    /// <summary>The level of an urgent callout.</summary>
    public const string Urgent = "urgent";

    /// <summary>The level of an emergency callout.</summary>
    public const string Emergency = "emergency";

    /// <summary>Over a list of what to do.</summary>
    public const string Do = "do";

    /// <summary>Over a list of what not to do.</summary>
    public const string DoNot = "doNot";

    /// <summary>Label of a telephone number.</summary>
    public const string Phone = "phone";

    /// <summary>Label of a mail address.</summary>
    public const string Email = "email";

    /// <summary>Label of a web address.</summary>
    public const string Website = "website";

    /// <summary>Label of opening hours.</summary>
    public const string Hours = "hours";

    /// <summary>Label of a place.</summary>
    public const string Address = "address";

    /// <summary>Heading of the footnotes.</summary>
    public const string Notes = "notes";

    /// <summary>Heading of the contents list.</summary>
    public const string Contents = "contents";

    /// <summary>Heading of the facts about the leaflet.</summary>
    public const string AboutThisLeaflet = "aboutThisLeaflet";

    /// <summary>Label of the organisation.</summary>
    public const string Organisation = "organisation";

    /// <summary>Label of the service.</summary>
    public const string Service = "service";

    /// <summary>Label of the reference.</summary>
    public const string Reference = "reference";

    /// <summary>Label of the version.</summary>
    public const string Version = "version";

    /// <summary>Label of the date of approval.</summary>
    public const string Approved = "approved";

    /// <summary>Label of the date of the last review.</summary>
    public const string LastReviewed = "lastReviewed";

    /// <summary>Label of the date of the next review.</summary>
    public const string NextReview = "nextReview";

    /// <summary>“Version {0}”, in the foot of a page.</summary>
    public const string VersionNumber = "versionNumber";

    /// <summary>“Review date: {0}”, in the foot of a page.</summary>
    public const string ReviewDate = "reviewDate";

    /// <summary>Label of the role that answers for the content.</summary>
    public const string Owner = "owner";

    /// <summary>Label of the leaflet that this one translates.</summary>
    public const string TranslationOf = "translationOf";

    /// <summary>Label of the version that was translated.</summary>
    public const string TranslatedVersion = "translatedVersion";

    /// <summary>Label of the terms of copying.</summary>
    public const string Licence = "licence";

    /// <summary>Label of the picture credits.</summary>
    public const string PictureCredit = "pictureCredit";

    /// <summary>Label of the credits of the pictures of easy read, at its end.</summary>
    public const string PictureCredits = "pictureCredits";

    /// <summary>On every page of a draft.</summary>
    public const string Draft = "draft";

    /// <summary>On every page of a withdrawn leaflet.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>On every page of a translation that nobody has checked.</summary>
    public const string UncheckedTranslation = "uncheckedTranslation";

    /// <summary>On every page of a translation whose original has changed since.</summary>
    public const string OutdatedTranslation = "outdatedTranslation";

    /// <summary>Heading of the line about other formats.</summary>
    public const string OtherFormats = "otherFormats";

    /// <summary>How to ask for other formats, by telephone ({0}) and mail ({1}).</summary>
    public const string OtherFormatsPhoneAndEmail = "otherFormatsPhoneAndEmail";

    /// <summary>How to ask for other formats, by telephone ({0}).</summary>
    public const string OtherFormatsPhone = "otherFormatsPhone";

    /// <summary>How to ask for other formats, by mail ({0}).</summary>
    public const string OtherFormatsEmail = "otherFormatsEmail";

    /// <summary>What an easy-read edition is called that was checked.</summary>
    public const string EasyRead = "easyRead";

    /// <summary>What an easy-read edition is called that nobody has checked: in its title, and so on every page.</summary>
    public const string EasyReadDraft = "easyReadDraft";

    /// <summary>Heading of what an easy-read edition is about.</summary>
    public const string EasyReadAbout = "easyReadAbout";

    /// <summary>Heading of the list of words.</summary>
    public const string EasyReadWords = "easyReadWords";

    /// <summary>Heading of how to contact us.</summary>
    public const string EasyReadContact = "easyReadContact";

    /// <summary>That someone can help to read it.</summary>
    public const string EasyReadHelp = "easyReadHelp";

    /// <summary>Heading of who checked an easy-read edition.</summary>
    public const string EasyReadChecked = "easyReadChecked";

    /// <summary>That nobody has checked it.</summary>
    public const string EasyReadUnchecked = "easyReadUnchecked";
}
