using System.Collections.Frozen;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>What a number counts or measures, by all its names: “mg” and “milligrams” are one unit, and 1 g is 1,000 mg.</summary>
/// <param name="Name">How it is called here.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Scale">Units of one scale turn into each other by their factors.</param>
/// <param name="Factor">How much of the smallest unit of its scale it is.</param>
internal sealed record StatedUnit(string Name, UnitDimension Dimension, string Scale, decimal Factor)
{
    // “s” is no name: people in their 30s. Ounces, pints and the like are never turned into metric units, which would round.
    private static readonly (string Names, UnitDimension Dimension, string Scale, decimal Factor)[] Table =
    [
        ("nanograms|ng|nanogram", UnitDimension.Mass, "gram", 0.001m),
        ("micrograms|mcg|µg|μg|ug|microgram|microgramme|microgrammes", UnitDimension.Mass, "gram", 1),
        ("mg|milligram|milligrams|milligramme|milligrammes|mgs", UnitDimension.Mass, "gram", 1_000),
        ("g|gram|grams|gramme|grammes|gm|gms", UnitDimension.Mass, "gram", 1_000_000),
        ("kg|kilogram|kilograms|kilo|kilos|kgs", UnitDimension.Mass, "gram", 1_000_000_000),
        ("stone|stones", UnitDimension.Mass, "stone", 1),
        ("lb|lbs", UnitDimension.Mass, "lb", 1),
        ("oz|ounce|ounces", UnitDimension.Mass, "oz", 1),
        ("ml|millilitre|millilitres|milliliter|milliliters|mls|cc", UnitDimension.Volume, "litre", 1),
        ("cl|centilitre|centilitres", UnitDimension.Volume, "litre", 10),
        ("dl|decilitre|decilitres", UnitDimension.Volume, "litre", 100),
        ("l|litre|litres|liter|liters", UnitDimension.Volume, "litre", 1_000),
        ("pints|pint", UnitDimension.Volume, "pint", 1),
        ("units|unit|IU|international units", UnitDimension.Activity, "unit", 1),
        ("mmol|millimol|millimole|millimoles", UnitDimension.Activity, "mmol", 1),
        ("mEq", UnitDimension.Activity, "mEq", 1),
        ("tablets|tablet|tab|tabs|pill|pills", UnitDimension.Form, "tablet", 1),
        ("capsules|capsule|cap|caps", UnitDimension.Form, "capsule", 1),
        ("puffs|puff|inhalation|inhalations", UnitDimension.Form, "puff", 1),
        ("drops|drop", UnitDimension.Form, "drop", 1),
        ("doses|dose", UnitDimension.Form, "dose", 1),
        ("sachets|sachet", UnitDimension.Form, "sachet", 1),
        ("patches|patch", UnitDimension.Form, "patch", 1),
        ("sprays|spray", UnitDimension.Form, "spray", 1),
        ("teaspoons|teaspoon|teaspoonful|teaspoonfuls", UnitDimension.Form, "teaspoon", 1),
        ("tablespoons|tablespoon|tablespoonful|tablespoonfuls", UnitDimension.Form, "tablespoon", 1),
        ("spoonfuls|spoonful|spoons|spoon", UnitDimension.Form, "spoonful", 1),
        ("injections|injection", UnitDimension.Form, "injection", 1),
        ("times", UnitDimension.Frequency, "times", 1),
        ("seconds|second|sec|secs", UnitDimension.Duration, "second", 1),
        ("minutes|minute|min|mins", UnitDimension.Duration, "second", 60),
        ("hours|hour|hr|hrs|h|hourly", UnitDimension.Duration, "second", 3_600),
        ("days|day", UnitDimension.Duration, "second", 86_400),
        ("weeks|week|wk|wks", UnitDimension.Duration, "second", 604_800),
        ("nights|night", UnitDimension.Duration, "night", 1),
        ("months|month|mth|mths", UnitDimension.Duration, "month", 1),
        ("years|year|yr|yrs", UnitDimension.Duration, "month", 12),
        ("°C|℃|°|degrees|degree|degrees C|degrees Celsius|degrees centigrade", UnitDimension.Temperature, "°C", 1),
        ("°F|degrees F|degrees Fahrenheit", UnitDimension.Temperature, "°F", 1),
        ("mm|millimetre|millimetres|millimeter|millimeters", UnitDimension.Length, "metre", 1),
        ("cm|centimetre|centimetres|centimeter|centimeters", UnitDimension.Length, "metre", 10),
        ("m|metre|metres|meter|meters", UnitDimension.Length, "metre", 1_000),
        ("km|kilometre|kilometres|kilometer|kilometers", UnitDimension.Length, "metre", 1_000_000),
        ("inches|inch", UnitDimension.Length, "inch", 1),
        ("feet|foot", UnitDimension.Length, "inch", 12),
        ("miles|mile", UnitDimension.Length, "mile", 1),
        ("pounds|£|pound", UnitDimension.Money, "pound", 100),
        ("pence|p", UnitDimension.Money, "pound", 1),
        ("euros|€|euro", UnitDimension.Money, "euro", 1),
        ("dollars|$|dollar", UnitDimension.Money, "dollar", 1),
        ("mmHg", UnitDimension.Pressure, "mmHg", 1),
        ("kPa", UnitDimension.Pressure, "kPa", 1),
        ("calories|kcal|calorie|kilocalories", UnitDimension.Energy, "kcal", 1),
        ("kJ|kilojoules|kilojoule", UnitDimension.Energy, "kJ", 1),
        ("mSv|millisieverts|millisievert", UnitDimension.Radiation, "mSv", 1),
        ("Gy|gray|grays", UnitDimension.Radiation, "Gy", 1),
        ("glasses|glass", UnitDimension.Vessel, "glass", 1),
        ("cups|cup", UnitDimension.Vessel, "cup", 1),
    ];

    private static readonly FrozenDictionary<string, StatedUnit> ByName = All().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many letters the longest name has.</summary>
    public static int LongestName { get; } = ByName.Keys.Max(name => name.Length);

    /// <summary>Whether one may stand in a dose where the other does, so that one for the other hurts.</summary>
    public bool IsAkin(StatedUnit other) => Dimension == other.Dimension || (IsDose && other.IsDose);

    /// <summary>Whether it measures how much of a medicine is taken.</summary>
    public bool IsDose => Dimension is UnitDimension.Mass or UnitDimension.Volume or UnitDimension.Activity or UnitDimension.Form;

    /// <summary>Whether a number without it says no dose at all; “2 of the tablets” still does.</summary>
    public bool IsNeeded => Dimension is UnitDimension.Mass or UnitDimension.Volume or UnitDimension.Activity;

    /// <summary>The unit of a name; null when it is none.</summary>
    public static StatedUnit? Find(ReadOnlySpan<char> name) => ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var unit) ? unit : null;

    private static IEnumerable<KeyValuePair<string, StatedUnit>> All()
    {
        foreach (var (names, dimension, scale, factor) in Table)
        {
            var all = names.Split('|');
            var unit = new StatedUnit(all[0], dimension, scale, factor);
            foreach (var name in all)
            {
                yield return KeyValuePair.Create(name, unit);
            }
        }
    }
}

/// <summary>What units measure.</summary>
internal enum UnitDimension
{
    /// <summary>How heavy.</summary>
    Mass,

    /// <summary>How much of a liquid.</summary>
    Volume,

    /// <summary>How much a medicine does, whatever it weighs.</summary>
    Activity,

    /// <summary>How many tablets, drops and the like.</summary>
    Form,

    /// <summary>How often.</summary>
    Frequency,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>How hot.</summary>
    Temperature,

    /// <summary>How far.</summary>
    Length,

    /// <summary>How dear.</summary>
    Money,

    /// <summary>How high a pressure.</summary>
    Pressure,

    /// <summary>How much energy.</summary>
    Energy,

    /// <summary>How much radiation.</summary>
    Radiation,

    /// <summary>How many cups or glasses.</summary>
    Vessel,
}
