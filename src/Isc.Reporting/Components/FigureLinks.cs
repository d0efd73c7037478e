using System.Globalization;

namespace Isc.Reporting.Components;

/// <summary>
/// Where the figures of a shown report link to: one record's page directly, several by way of the list at the end of the report.
/// </summary>
public sealed class FigureLinks
{
    private readonly List<ListedFigure> _all = [];
    private readonly Dictionary<Figure, ListedFigure> _byFigure = new(FigureIdentity.Instance);
    private readonly string? _pages;
    private readonly string _self;

    /// <param name="report">The report.</param>
    /// <param name="pages">What precedes the path of a record's page: <c>https://host/fr/</c>; null where pages cannot be reached.</param>
    /// <param name="self">Address of the page that shows the report, for links within it; empty in a file of its own.</param>
    public FigureLinks(Report report, string? pages, string self)
    {
        (_pages, _self) = (pages, self);
        foreach (var (place, figure) in FigureIndex.Placed(report))
        {
            if (!_byFigure.TryGetValue(figure, out var listed))
                _all.Add(_byFigure[figure] = listed = new ListedFigure(figure, "figure-" + (_all.Count + 1).ToString(CultureInfo.InvariantCulture)));
            listed.Add(place);
        }
    }

    /// <summary>Figures in reading order, each once.</summary>
    public IReadOnlyList<ListedFigure> All => _all;

    /// <summary>Address of the figure's records.</summary>
    public string HrefOf(Figure figure) =>
        figure.Sources is [var only] && HrefOf(only) is { } page ? page : $"{_self}#{_byFigure[figure].Anchor}";

    /// <summary>Address of a record's page; null where it has none.</summary>
    public string? HrefOf(SourceRef source) =>
        _pages is null || source.Path is null ? null : _pages + source.Path.TrimStart('/');
}
