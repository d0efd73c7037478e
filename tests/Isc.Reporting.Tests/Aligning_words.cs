using Isc.Reporting.Differences;

namespace Isc.Reporting.Tests;

public sealed class Aligning_words
{
    [Theory]
    [InlineData("Six meetings were held.", "Seven meetings were held.", "[-Six ][+Seven ]meetings were held.")]
    [InlineData("", "New.", "[+New.]")]
    [InlineData("举行了六次会议。", "举行了七次会议。", "举行了[-六][+七]次会议。")]
    [InlineData("عُقدت ستة اجتماعات.", "عُقدت سبعة اجتماعات.", "عُقدت [-ستة ][+سبعة ]اجتماعات.")]
    public void Words_that_are_gone_and_new_are_told_apart(string then, string now, string told) => Assert.Equal(told, string.Concat(WordChange.Between(then, now)
        .Select(change => change.Kind switch { ChangeKind.Removed => $"[-{change.Text}]", ChangeKind.Added => $"[+{change.Text}]", _ => change.Text })));

    [Theory]
    [InlineData("One. Two? Three! Four", "One.|Two?|Three!|Four")]
    [InlineData("一。二！三", "一。|二！|三")]
    [InlineData("أولاً. هل ثانياً؟ ثالثاً", "أولاً.|هل ثانياً؟|ثالثاً")]
    [InlineData("Version 1.2 stays.", "Version 1.2 stays.")]
    public void Sentences_end_where_the_language_ends_them(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Words.Sentences(text)));

    [Fact]
    public void Long_sequences_are_aligned_as_well()
    {
        string[] then = [.. Enumerable.Range(0, 3_000).Select(i => $"line {i}")];
        string[] now = [.. Enumerable.Range(0, 3_000).Where(i => i % 7 != 3).Select(i => i % 11 == 5 ? $"other {i}" : $"line {i}")];

        var pairs = Alignment.Of(then, now);

        Assert.All(pairs, pair => Assert.Equal(then[pair.Then], now[pair.Now]));
        Assert.Equal(then.Intersect(now).Count(), pairs.Count);
        Assert.True(pairs.Zip(pairs.Skip(1)).All(next => next.First.Then < next.Second.Then && next.First.Now < next.Second.Now));
    }
}
