namespace Isc.Modules.Membership;

/// <summary>
/// One value of an enum in a query. The framework's own reading minds the case of letters, so that <c>academia</c>, which the
/// answers say, would be refused.
/// </summary>
internal readonly record struct Choice<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse(string? text, out Choice<T> choice)
    {
        var known = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value);
        choice = new(value);
        return known;
    }
}
