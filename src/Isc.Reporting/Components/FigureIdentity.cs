namespace Isc.Reporting.Components;

/// <summary>Two figures are one when measure, value and records are: an abstract repeats those of its chapters.</summary>
internal sealed class FigureIdentity : IEqualityComparer<Figure>
{
    public static readonly FigureIdentity Instance = new();

    public bool Equals(Figure? x, Figure? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Measure == y.Measure && x.Value == y.Value && x.Sources.SequenceEqual(y.Sources));

    public int GetHashCode(Figure figure) => HashCode.Combine(figure.Measure, figure.Value, figure.Sources.Count);
}
