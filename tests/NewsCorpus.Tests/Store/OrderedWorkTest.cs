using NewsCorpus.Store.Indexing;
using Xunit;

namespace NewsCorpus.Tests.Store;

/// <summary>Work on all cores whose results come in order.</summary>
public sealed class OrderedWorkTest
{
    [Fact]
    public void Select_GivesTheResultsInOrder() => Assert.Equal(
        Enumerable.Range(0, 100).Select(i => i * 2),
        OrderedWork.Select(Enumerable.Range(0, 100), i => i * 2, TestContext.Current.CancellationToken));

    // What the work uses may be freed once the results are given up.
    [Fact]
    public void Select_WhenItemFails_EndsOnlyWhenNoWorkGoesOn()
    {
        var working = 0;
        int Work(int item)
        {
            if (item == 0) throw new InvalidDataException("a text that cannot be read");
            Interlocked.Increment(ref working);
            Thread.Sleep(TimeSpan.FromMilliseconds(50));
            Interlocked.Decrement(ref working);
            return item;
        }

        Assert.Throws<InvalidDataException>(
            () => OrderedWork.Select(Enumerable.Range(0, 1000), Work, TestContext.Current.CancellationToken).Count());
        Assert.Equal(0, Volatile.Read(ref working));
        Thread.Sleep(TimeSpan.FromMilliseconds(200));
        Assert.Equal(0, Volatile.Read(ref working));
    }
}
