namespace FormatService.Documents.Model;

/// <summary>How the canonical JSON spells the values of enumerations, both ways.</summary>
internal static class LeafletJsonNames
{
    /// <summary>The statuses of a leaflet, in the order of <see cref="LeafletStatus"/>.</summary>
    public static readonly string[] Statuses = ["draft", "approved", "withdrawn"];

    /// <summary>The styles of a list, in the order of <see cref="ListKind"/>.</summary>
    public static readonly string[] ListStyles = ["bulleted", "numbered"];

    /// <summary>The kinds of advice, in the order of <see cref="AdviceKind"/>.</summary>
    public static readonly string[] Advice = ["do", "do-not"];

    /// <summary>The levels of a callout, in the order of <see cref="CalloutLevel"/>.</summary>
    public static readonly string[] Levels = ["information", "non-urgent", "urgent", "emergency"];

    /// <summary>The media, in the order of <see cref="Medium"/>.</summary>
    public static readonly string[] Media = ["web-only", "not-web"];

    /// <summary>The kinds of contact entries, in the order of <see cref="ContactKind"/>.</summary>
    public static readonly string[] Contacts = ["phone", "email", "website", "hours", "address", "other"];

    /// <summary>Where easy-read editions come from, in the order of <see cref="EasyReadOrigin"/>.</summary>
    public static readonly string[] Origins = ["authored", "draft"];

    /// <summary>The kinds of facts, in the order of <see cref="FactKind"/>.</summary>
    public static readonly string[] Facts = ["phone", "date", "time", "dose", "reference", "web-address", "email"];
}
