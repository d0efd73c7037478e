namespace Isc.Benchmarks;

/// <summary>The rate of Isc over that of the bare program, measured in turns, so that what slows the machine slows both.</summary>
internal static class Comparison
{
    private const int Rounds = 5;
    private const int WarmUps = 4;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(string what, Server isc, string path, string accept, Server bare, string reference, string? aim)
    {
        // Until the runtime has compiled what is hot a second and a third time.
        for (var round = 0; round < WarmUps; round++)
        {
            await Load.RateAsync(isc.Address, path, accept, Length);
            await Load.RateAsync(bare.Address, reference, "application/json", Length);
        }

        var (rates, references) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            rates.Add(await Load.RateAsync(isc.Address, path, accept, Length));
            references.Add(await Load.RateAsync(bare.Address, reference, "application/json", Length));
        }

        var ratio = Report.Median(rates.Zip(references, (rate, other) => rate / other));
        Report.Figure(what, $"{Report.Median(rates):0}/s, bare {Report.Median(references):0}/s, ratio {ratio:0.00}", aim);
    }
}
