namespace FormatService.Documents.EasyRead;

/// <summary>What a word of the glossary has to be in its sentence for its easier words to fit there.</summary>
internal enum WordUse
{
    /// <summary>Anything: the easier words are of the same kind.</summary>
    Any,

    /// <summary>A noun with no other noun beside it: “a fracture”, not “a hip fracture” and not “may fracture”.</summary>
    Noun,

    /// <summary>A noun that no other follows: “financial assistance”, not “assistance dogs”.</summary>
    Head,

    /// <summary>A verb with a thing behind it: “undertake work”, not “undertake to work”.</summary>
    Object,

    /// <summary>Anything, but where a law or a court is named: there, words are exact.</summary>
    Lay,

    /// <summary>A verb: “to purchase”, not “your purchase”.</summary>
    Verb,

    /// <summary>An adverb behind what it is about: “call us immediately”, not “immediately stop”.</summary>
    Adverb,

    /// <summary>A participle: “is performed by”, not “the surgeon performed an operation”.</summary>
    Participle,

    /// <summary>A verb that a sentence follows: “ensure you rest”, not “ensure rest”.</summary>
    Clause,

    /// <summary>How often, or when: “take it b.d.”, not “your b.d. tablets”.</summary>
    Frequency,

    /// <summary>The same, as a short form that means it only in a sentence that tells a dose.</summary>
    Dose,

    /// <summary>“You” and a verb that says what you do, with no thing behind it: “if you vomit, call us”, not “if you vomit blood” and not “it makes you vomit”.</summary>
    Finite,

    /// <summary>An adjective with no article before it: “sufficient time”, not “a sufficient number”.</summary>
    Bare,
}
