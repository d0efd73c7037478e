namespace Isc.Reporting.Components;

/// <summary>A figure in the list at the end of a report.</summary>
public sealed class ListedFigure(Figure figure, string anchor)
{
    private readonly List<string> _places = [];

    public Figure Figure { get; } = figure;

    /// <summary>Id of its row.</summary>
    public string Anchor { get; } = anchor;

    /// <summary>Where it stands: paragraph numbers and keys of cover panels, each once.</summary>
    public IReadOnlyList<string> Places => _places;

    public void Add(string place)
    {
        if (!_places.Contains(place))
            _places.Add(place);
    }
}
