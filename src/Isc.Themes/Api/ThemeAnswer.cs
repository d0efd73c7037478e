using Isc.Text;
using Isc.Themes.Data;

namespace Isc.Themes.Api;

/// <summary>One theme.</summary>
internal sealed record ThemeAnswer(
    Guid Id, string Key, LocalizedText Name, LocalizedText? Purpose, LocalizedText? Actors, string Kind, string State, int Version, string? Citation,
    IReadOnlyList<SeatAnswer> FocalPoints)
{
    public static ThemeAnswer Of(Theme t, IEnumerable<SeatAnswer> seats) => new(
        t.Id, t.Key, t.Name, t.Purpose, t.Actors, Word.Of(t.Kind), Word.Of(t.State), t.Version, t.Citation, [.. seats]);
}
