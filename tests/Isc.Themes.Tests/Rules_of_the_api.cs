using Isc.Text;
using Isc.Themes.Api;

namespace Isc.Themes.Tests;

public sealed class Rules_of_the_api
{
    private static readonly LocalizedText Words = LocalizedText.English("Words");

    [Theory]
    [InlineData("quantum", true)]
    [InlineData("quantum-2", true)]
    [InlineData("q", false)]
    [InlineData("Quantum", false)]
    [InlineData("-quantum", false)]
    [InlineData("quantum--x", false)]
    [InlineData("2quantum", false)]
    [InlineData("quantum\n", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_key_is_kebab_case(string? key, bool accepted) => Assert.Equal(accepted, Rules.IsKey(key));

    [Fact]
    public void A_complete_theme_is_accepted() =>
        Assert.False(Rules.Of(new NewThemeRequest { Key = "quantum", Name = Words, Kind = "area" }).Any);

    [Fact]
    public void An_empty_theme_is_refused_field_by_field() =>
        Assert.Equal(["key", "kind", "name"], Rules.Of(new NewThemeRequest()).Fields.Keys.Order());

    [Fact]
    public void A_coordinator_comes_with_its_beginning() =>
        Assert.Equal(["since"], Rules.Of(new NewThemeRequest { Key = "quantum", Name = Words, Kind = "area", Coordinator = "isc-tf" }).Fields.Keys);

    [Fact]
    public void A_name_has_a_limit() => Assert.Equal(
        ["name"], Rules.Of(new ThemeChange { Name = LocalizedText.English(new('x', 301)), Kind = "area", State = "active" }).Fields.Keys);

    [Fact]
    public void A_period_does_not_end_before_it_begins() => Assert.Equal(
        ["until"],
        Rules.Of(new NewUpdateRequest { From = new(2021, 2, 1), Until = new(2021, 1, 1), Kind = "outcome", Text = Words }).Fields.Keys);

    [Fact]
    public void An_update_has_few_and_short_evidences() => Assert.Equal(
        ["evidence"],
        Rules.Of(new NewUpdateRequest { From = new(2021, 2, 1), Kind = "outcome", Text = Words, Evidence = [new('x', 151)] }).Fields.Keys);

    [Theory]
    [InlineData("planned", 0, true)]
    [InlineData("planned", 1, false)]
    [InlineData("in-progress", 0, true)]
    [InlineData("in-progress", 100, true)]
    [InlineData("done", 100, true)]
    [InlineData("done", 99, false)]
    [InlineData("cancelled", 30, true)]
    [InlineData("in-progress", 101, false)]
    [InlineData("in-progress", -1, false)]
    public void State_and_progress_of_an_item_agree(string state, int progress, bool accepted) => Assert.Equal(
        accepted, !Rules.Of(new PlanItemRequest { Text = Words, Level = "activity", State = state, Progress = progress }).Any);

    [Fact]
    public void Words_of_the_api_are_kebab_case_and_read_back()
    {
        Assert.Equal("in-progress", Word.Of(WorkState.InProgress));
        Assert.Equal(WorkState.InProgress, Word.Read<WorkState>("in-progress"));
        Assert.Null(Word.Read<WorkState>("InProgress"));
        Assert.Null(Word.Read<WorkState>("1"));
    }
}
