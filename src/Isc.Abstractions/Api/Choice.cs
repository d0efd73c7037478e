namespace Isc.Api;

/// <summary>
/// One value of an enum in a query, in whatever case: the framework's own reading would refuse <c>inProgress</c>, which the answers
/// say.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="Value">The value.</param>
public readonly record struct Choice<T>(T Value)
    where T : struct, Enum
{
    /// <summary>Called by the framework.</summary>
    public static bool TryParse(string? text, out Choice<T> choice)
    {
        var known = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value);
        choice = new(value);
        return known;
    }
}
