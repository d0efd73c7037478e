using System.Globalization;

namespace Isc.Reporting;

/// <summary>Gives chapters and paragraphs their numbers. Word gives its own; all other renderers use these.</summary>
internal static class Numbering
{
    public static IEnumerable<NumberedChapter> Of(Report report) => report.Chapters.Select(Number);

    private static NumberedChapter Number(Chapter chapter, int index)
    {
        var own = (index + 1).ToString(CultureInfo.InvariantCulture);
        var blocks = new List<NumberedBlock>(chapter.Blocks.Count);
        var last = 0;
        foreach (var block in chapter.Blocks)
        {
            var number = block is Paragraph && chapter.NumbersParagraphs ? $"{own}.{++last}" : null;
            blocks.Add(new(block, number, last == 0 ? own : $"{own}.{last}"));
        }

        return new(chapter, own, blocks);
    }
}
