namespace Isc.Text;

/// <summary>CLDR 45 cardinal plural categories of whole numbers in the six languages.</summary>
public static class PluralRules
{
    /// <summary>The categories a language uses for whole numbers; every plural text has exactly these.</summary>
    public static IReadOnlyList<string> CategoriesOf(string language) => language switch
    {
        "ar" => ["zero", "one", "two", "few", "many", "other"],
        "ru" => ["one", "few", "many"],
        "zh" => ["other"],
        _ => ["one", "other"],
    };

    /// <summary>The category of <paramref name="count"/>.</summary>
    public static string CategoryOf(string language, long count)
    {
        var n = Math.Abs(count);
        return language switch
        {
            "zh" => "other",
            "fr" => n is 0 or 1 ? "one" : "other",
            "ru" => (n % 10, n % 100) switch
            {
                (1, not 11) => "one",
                (>= 2 and <= 4, not (12 or 13 or 14)) => "few",
                _ => "many",
            },
            "ar" => (n, n % 100) switch
            {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, >= 3 and <= 10) => "few",
                (_, >= 11) => "many",
                _ => "other",
            },
            _ => n == 1 ? "one" : "other",
        };
    }
}
