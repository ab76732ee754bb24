namespace Benchmarks;

/// <summary>Patterns of sentences and what fills their slots. Names are common knowledge; every event is made up.</summary>
internal static class WirePatterns
{
    public static readonly string[] Capitals =
        ["Moscow", "Kyiv", "Seoul", "Tokyo", "Geneva", "Washington", "London", "Beijing", "Paris", "Berlin", "Ankara", "Cairo"];

    public static readonly string[] Outlets =
        ["Reuters", "AP", "AFP", "TASS", "BBC", "CNN", "Xinhua", "Al Jazeera", "Evening Gazette", "Harbour Post"];

    public static readonly string[] Sentences =
    [
        "{Actor} said on {weekday} that {clause}.",
        "{Actor} {say} that {clause}, {outlet} reported.",
        "“{Clause},” {person} {told} reporters in {place} on {weekday}.",
        "\"{Clause}, and {clause},\" {person} said.",
        "According to {outlet}, {clause}.",
        "{Actor} denied that {clause}.",
        "{Actor} rejected the report as false, saying {clause}.",
        "{Officials} in {place}, who asked not to be named, could not confirm that {clause}.",
        "{Actor} declined to comment.",
        "{person} did not respond to a request for comment on {what}.",
        "On {month} {day}, {year}, {clause}.",
        "Since {month} {year} more than {number} {unit} have been moved through {place}, {person} added.",
        "It was the {nth} such {event} in {small} days, and people in {place} had waited for news since early morning.",
        "The {event} came after months of talks between {actor} and {actor} over {what}.",
        "{What} had risen by {small} percent to {number} {unit} by the end of last year, while {what} fell for the third quarter in a row.",
        "Residents near the river said they heard several loud sounds shortly after 3 a.m., then nothing for almost an hour.",
        "The road from {place} to {place} was closed for two hours; buses and lorries were sent round by the old bridge.",
        "Mr. {Made} of the {Made} Institute, who has followed {what} for {small} years, was less certain: “We will see,” he said.",
        "In the valley below the town of {Made}, where {number} people live, the shops were open again by noon.",
        "{Actor} and {actor} signed an agreement on {what} in {place} last week, but neither side has published it.",
        "Dr. {Made} {Made}, who runs the city’s largest hospital, said that {number} patients had been treated since {weekday}.",
        "There was little sign of that on {weekday}: the market was full, the trams ran on time and the weather was fine.",
        "Analysts expect {actor} to {act} {what} within weeks, and some believe that {clause}.",
        "{person}’s spokesman, {Made} {Made}, warned that {clause} unless {actor} agreed to {act} {what}.",
        "Two people familiar with the matter said the plan would cost ${small} million and take until {year}.",
        "He was born in {place} in {year} and moved to {Made} as a child, where his father worked in a paper mill.",
        "The next meeting is planned for {month} {day}, though no place has been agreed on yet.",
        "Last night the committee, which has {small} members, put off its vote for a second time.",
    ];

    public static readonly Dictionary<string, string[]> Slots = new(StringComparer.Ordinal)
    {
        ["Actor"] = ["{actor}", "The {nationality} government", "The {nationality} foreign ministry", "{person}"],
        ["actor"] = ["Russia", "Ukraine", "North Korea", "South Korea", "China", "the United States", "the European Union", "NATO",
            "the Kremlin", "the White House", "Moscow", "Kyiv", "Turkey", "Iran", "the United Nations", "Israel", "the Pentagon", "Japan"],
        ["nationality"] = ["Russian", "Ukrainian", "Chinese", "American", "British", "French", "German", "Turkish", "Iranian", "Japanese",
            "South Korean"],
        ["person"] = ["President {Made}", "Vladimir Putin", "Volodymyr Zelensky", "Foreign Minister {Made} {Made}", "Xi Jinping",
            "{Made} {Made}", "a spokesman for {actor}", "Kim Jong Un", "Sergei Lavrov", "the prime minister", "Antony Blinken",
            "Ms. {Made}"],
        ["Officials"] = ["Officials", "Two {nationality} officials", "Diplomats", "Police officers", "Witnesses"],
        ["say"] = ["says", "announced", "claimed", "believes", "acknowledged", "insisted", "confirmed"],
        ["told"] = ["told", "told a group of", "answered"],
        ["headline"] = ["denies talks on", "agrees to new deal on", "warns of delay to", "holds first meeting on", "votes again on",
            "calls for calm over"],
        ["outlet"] = ["Reuters", "the Associated Press", "TASS", "The New York Times", "CNN", "the BBC", "Yonhap", "the Harbour Post"],
        ["clause"] = ["{actor} had sent {number} {unit} to {place}", "the {event} in {place} was over", "{actor} would {act} {what}",
            "no soldiers had crossed the border near {place}", "{nationality} forces shelled {place} on {weekday} morning",
            "its ships had not entered the waters off {place}", "the talks on {what} were going well", "{what} could not go on like this",
            "{number} people had left {place} since {month}", "{person} would travel to {place} next week"],
        ["Clause"] = ["We have never sent {unit} to {place}", "This {event} must end", "There is no truth in it",
            "{Actor} will {act} {what}", "Nobody was hurt in the {event}", "It is not our plan to {act} {what}"],
        ["act"] = ["support", "end", "discuss", "stop", "withdraw from", "pay for", "reject", "look into"],
        ["topic"] = ["grain exports", "prisoner exchange", "border talks", "missile test", "gas pipeline", "peace plan", "trade rules"],
        ["what"] = ["grain exports", "the exchange of prisoners", "sanctions on oil", "the price of bread", "the new trade rules",
            "the gas pipeline", "arms deliveries", "the ceasefire", "aid for the north"],
        ["What"] = ["Grain exports", "Oil prices", "Arms deliveries", "The number of visitors", "Rail traffic", "Aid for the north"],
        ["event"] = ["attack", "meeting", "strike", "vote", "missile test", "protest", "exercise"],
        ["nth"] = ["first", "second", "third", "fourth", "fifth"],
        ["unit"] = ["tons of grain", "soldiers", "refugees", "barrels of oil", "vehicles", "shells", "workers"],
        ["place"] = ["Moscow", "Kharkiv", "the port of Odesa", "Pyongyang", "Brussels", "the Black Sea", "Donetsk", "Beijing", "Aleppo",
            "{Made}", "the eastern provinces", "Geneva", "Texas", "Gaza"],
        ["weekday"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["month"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December"],
    };
}
