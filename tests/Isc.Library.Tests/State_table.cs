namespace Isc.Library.Tests;

[Trait("Promise", "I5")]
public sealed class State_table
{
    // Written out by hand from the domain page, so that a changed table is noticed.
    private static readonly Dictionary<(DocumentState, DocumentTrigger), DocumentState> Expected = new()
    {
        [(DocumentState.Draft, DocumentTrigger.Submit)] = DocumentState.Submitted,
        [(DocumentState.Submitted, DocumentTrigger.Register)] = DocumentState.Registered,
        [(DocumentState.Submitted, DocumentTrigger.Return)] = DocumentState.Draft,
        [(DocumentState.Registered, DocumentTrigger.Post)] = DocumentState.Posted,
        [(DocumentState.Posted, DocumentTrigger.Review)] = DocumentState.UnderReview,
        [(DocumentState.UnderReview, DocumentTrigger.Adopt)] = DocumentState.Posted,
        [(DocumentState.UnderReview, DocumentTrigger.Confirm)] = DocumentState.Posted,
        [(DocumentState.Posted, DocumentTrigger.Supersede)] = DocumentState.Superseded,
        [(DocumentState.Posted, DocumentTrigger.Withdraw)] = DocumentState.Withdrawn,
    };

    public static TheoryData<DocumentState, DocumentTrigger> All
    {
        get
        {
            var all = new TheoryData<DocumentState, DocumentTrigger>();
            foreach (var state in Enum.GetValues<DocumentState>())
                foreach (var trigger in Enum.GetValues<DocumentTrigger>())
                    all.Add(state, trigger);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_state_and_trigger_leads_where_the_table_says_or_is_refused(DocumentState from, DocumentTrigger trigger)
    {
        DocumentState? expected = Expected.TryGetValue((from, trigger), out var to) ? to : null;
        Assert.Equal(expected, DocumentTransition.Find(from, trigger)?.To);
        Assert.Equal(expected is not null, DocumentTransition.AllowedIn(from).Contains(trigger));
    }

    [Fact]
    public void No_row_stands_twice() =>
        Assert.Equal(DocumentTransition.Table.Count, DocumentTransition.Table.DistinctBy(row => (row.From, row.Trigger)).Count());

    [Theory]
    [InlineData(DocumentTrigger.Return, TransitionNeeds.Reason)]
    [InlineData(DocumentTrigger.Review, TransitionNeeds.Reason)]
    [InlineData(DocumentTrigger.Withdraw, TransitionNeeds.Reason)]
    [InlineData(DocumentTrigger.Register, TransitionNeeds.Symbol)]
    [InlineData(DocumentTrigger.Supersede, TransitionNeeds.Successor)]
    [InlineData(DocumentTrigger.Adopt, TransitionNeeds.Revision)]
    [InlineData(DocumentTrigger.Confirm, TransitionNeeds.Nothing)]
    public void Transitions_that_need_something_say_so(DocumentTrigger trigger, TransitionNeeds needs) =>
        Assert.All(DocumentTransition.Table.Where(row => row.Trigger == trigger), row => Assert.Equal(needs, row.Needs));
}
