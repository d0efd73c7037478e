namespace Isc.Themes.Data;

/// <summary>That an umbrella began or ceased to cover something: kept, so that a report of an earlier day tells what it covered then.</summary>
/// <param name="Key">Key of the theme or id of the module.</param>
/// <param name="On">The first day on which it was so.</param>
/// <param name="Covered">True where it began.</param>
internal sealed record CoverChange(string Key, DateOnly On, bool Covered);
