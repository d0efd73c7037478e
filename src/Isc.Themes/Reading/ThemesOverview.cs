namespace Isc.Themes.Reading;

/// <summary>All themes, as they were on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Bodies">The lists of the bodies that coordinated themes, the longest first.</param>
/// <param name="Topics">Topics and groups, umbrellas among them.</param>
/// <param name="Others">Areas in no list on that day.</param>
/// <param name="Changes">Days on which a list changed, latest first.</param>
internal sealed record ThemesOverview(
    DateOnly On, IReadOnlyList<BodyThemes> Bodies, IReadOnlyList<ThemeRow> Topics, IReadOnlyList<ThemeRow> Others, IReadOnlyList<DateOnly> Changes);
