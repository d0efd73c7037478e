namespace Isc.Charts;

/// <summary>A bar chart, drawn three ways from one model: SVG on pages, a data table beside it, a native chart in documents.</summary>
/// <param name="Title">What the chart shows; also its accessible name.</param>
/// <param name="CategoryHeading">Column heading of the categories in the data table.</param>
/// <param name="Categories">Labels along the category axis.</param>
/// <param name="Series">One or more rows of values, each as long as <paramref name="Categories"/>.</param>
public sealed record ChartModel(
    string Title, string CategoryHeading, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series);
